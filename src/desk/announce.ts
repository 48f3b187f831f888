import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import type { Change } from '../curation/change.ts';
import { questionOf } from '../reply/question-of.ts';
import { renderLogged } from '../reply/render-history.ts';
import type { Also } from '../reply/reply.ts';
import { whereReachable } from './where-reachable.ts';

/**
 * Tells the server's log channel what was changed; nothing where it has none, or nobody can say which it is: what was changed
 * is changed all the same.
 */
export async function announce(
  context: Context,
  { store, scope, state }: Curation,
  changes: readonly Change[],
): Promise<Also[]> {
  const logChannel = await whereReachable(
    store.settings(scope.server).then((settings) => settings.logChannel),
    null,
  );
  if (logChannel === null || changes.length === 0) return [];
  const before = new Map(state.items.map(({ entry, item }) => [entry, item]));
  const questionIn = ({ entry, item }: Change): string => {
    const content = item.content ?? before.get(entry)?.content;
    const pack = context.knowledge.entries.find(({ id }) => id === entry);
    const asked = content ? questionOf(content, context.language) : '';
    return asked !== '' || pack === undefined ? asked : questionOf(pack, context.language);
  };
  return [{ to: { channel: logChannel }, reply: renderLogged(changes, before, questionIn, context) }];
}
