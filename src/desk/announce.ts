import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import type { Change } from '../curation/change.ts';
import { questionOf } from '../reply/question-of.ts';
import { renderLogged } from '../reply/render-history.ts';
import type { Also } from '../reply/reply.ts';
import { toLogChannel } from './to-log-channel.ts';

/** Tells the server's log channel what was changed. */
export async function announce(context: Context, curation: Curation, changes: readonly Change[]): Promise<Also[]> {
  if (changes.length === 0) return [];
  const before = new Map(curation.state.items.map(({ entry, item }) => [entry, item]));
  const questionIn = ({ entry, item }: Change): string => {
    const content = item.content ?? before.get(entry)?.content;
    const pack = context.knowledge.entries.find(({ id }) => id === entry);
    const asked = content ? questionOf(content, context.language) : '';
    return asked !== '' || pack === undefined ? asked : questionOf(pack, context.language);
  };
  return toLogChannel(curation, () => renderLogged(changes, before, questionIn, context));
}
