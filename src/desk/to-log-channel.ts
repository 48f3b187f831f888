import type { Curation } from '../command/curation.ts';
import type { Also, Reply } from '../reply/reply.ts';
import { whereReachable } from './where-reachable.ts';

/**
 * A message for the server's log channel; none where it has no such channel, or nobody can say which it is: what was changed
 * is changed all the same.
 */
export async function toLogChannel(
  { store, scope }: Pick<Curation, 'store' | 'scope'>,
  reply: () => Reply,
): Promise<Also[]> {
  const logChannel = await whereReachable(
    store.settings(scope.server).then((settings) => settings.logChannel),
    null,
  );
  return logChannel === null ? [] : [{ to: { channel: logChannel }, reply: reply() }];
}
