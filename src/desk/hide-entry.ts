import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import type { Act, OverlayItem } from '../curation/change.ts';
import { untouched } from '../curation/invert-batch.ts';
import { newNotice } from '../reply/new-reply.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { changeEntry } from './change-entry.ts';
import type { LookedUp } from './look-up-entry.ts';

/** Keeps an entry from being served, or lets it be served again. */
export function hideEntry(found: LookedUp, hidden: boolean, context: Context, curation: Curation): Promise<Reply> {
  return become(found, hidden ? 'hide' : 'restore', { ...found.item, hidden }, context, curation);
}

/** Removes one of the server's own entries. Its history stays, so that it can be brought back. */
export function removeEntry(found: LookedUp, context: Context, curation: Curation): Promise<Reply> {
  return become(found, 'remove', found.pack === null ? untouched : { ...found.item, hidden: true }, context, curation);
}

/**
 * Undoes what the server made of an entry, by what that is: what is hidden is shown again, what is replaced is the pack's
 * again, and what is removed is what it was before.
 */
export async function restoreEntry(found: LookedUp, context: Context, curation: Curation): Promise<Reply> {
  const { item, pack } = found;
  if (item.hidden) return hideEntry(found, false, context, curation);
  if (pack !== null) return become(found, 'restore', { ...item, content: null }, context, curation);
  const { items } = await curation.store.history(curation.scope, found.id, { offset: 0, limit: PAST_READ });
  const last = items.find((change) => change.item.content !== null);
  return become(found, 'restore', last?.item ?? item, context, curation);
}

/** How many changes are looked through for what a removed entry said. */
const PAST_READ = 20;

async function become(
  found: LookedUp,
  act: Act,
  item: OverlayItem,
  context: Context,
  curation: Curation,
): Promise<Reply> {
  const isSame = JSON.stringify(item) === JSON.stringify(found.item);
  if (isSame) return newNotice(wordsIn(context.language).curation.nothingToDo);
  const edit = { entry: found.id, act, expected: found.version, item };
  return (await changeEntry(context, curation, { edit })).reply;
}
