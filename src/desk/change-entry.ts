/** One entry changed: the flow that all curate commands share. */

import type { Entry, NonEmpty } from '../answer/answer.ts';
import { addressReply } from '../command/address-reply.ts';
import { button } from '../command/buttons.ts';
import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import { assembleEntry } from '../curation/assemble-entry.ts';
import type { Applied, Change, Edit, StoredItem } from '../curation/change.ts';
import type { PlacedPiece } from '../curation/judge-entry.ts';
import { keepTyped } from '../reply/keep-typed.ts';
import { renderConflict } from '../reply/render-conflict.ts';
import { renderPublished } from '../reply/render-published.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { announce } from './announce.ts';
import { historyButton, undoButton } from './buttons.ts';
import { type FormTarget, formatTarget } from './form-target.ts';
import { type Filled, keptOf } from './open-entry-form.ts';

/** What is changed, and what was typed for it where there was a form. */
export interface Wanted {
  readonly edit: Edit;
  readonly pieces?: readonly PlacedPiece[];
  readonly form?: { readonly target: FormTarget; readonly filled: Filled };
}

/** What became of it; `change` is null where somebody was faster. */
export interface Changed {
  readonly reply: Reply;
  readonly change: Change | null;
}

/** Makes edits one batch, and applies it. */
export function applyEdits(
  { asker, interaction }: Context,
  { store, scope, newId }: Curation,
  edits: NonEmpty<Edit>,
): Promise<Applied> {
  return store.apply({ ...scope, id: newId(), by: asker.id, at: interaction.at, edits });
}

/** Applies one edit. Tells what was done, with a button that undoes it; or who was faster, with nothing of it lost. */
export async function changeEntry(context: Context, curation: Curation, wanted: Wanted): Promise<Changed> {
  const applied = await applyEdits(context, curation, [wanted.edit]);
  if (!applied.ok) return { reply: refuseConflict(context, applied.conflicts[0], wanted), change: null };
  const [change] = applied.changes;
  const reply = renderPublished(change.act, entryOf(context, change), wanted.pieces ?? [], context);
  const buttons = [...undoButton(change.batch, context), ...historyButton(change.entry, context)];
  const also = await announce(context, curation, applied.changes);
  return { reply: { ...addressReply(reply, { isPrivate: true, buttons }, context), also }, change };
}

/** The entry as a change leaves it: the server's words, or the pack's; null where it is not served. */
export function entryOf({ knowledge }: Context, change: Change): Entry | null {
  const { content, hidden } = change.item;
  if (hidden) return null;
  if (content !== null) return assembleEntry(knowledge, change, content)?.entry ?? null;
  return knowledge.entries.find(({ id }) => id === change.entry) ?? null;
}

function refuseConflict(context: Context, theirs: StoredItem, { form }: Wanted): Reply {
  const { content } = theirs.item;
  const entry = content && (assembleEntry(context.knowledge, theirs, content)?.entry ?? null);
  const reply = renderConflict(theirs, entry, form?.filled.answer ?? null, context);
  if (form === undefined) {
    const buttons = historyButton(theirs.entry, context);
    return addressReply(reply, { isPrivate: true, buttons }, context);
  }
  const target = { ...form.target, entry: theirs.entry, expected: theirs.version };
  return keepForm(reply, form.filled, target, context);
}

/** Adds what was typed to a reply, and a button that opens the form with it again. */
export function keepForm(reply: Reply, filled: Filled, target: FormTarget, context: Context): Reply {
  const { refused } = wordsIn(context.language).curation;
  const again = button('curate edit', `again:${formatTarget(target)}`, {
    label: refused.again,
    emoji: '✏️',
    style: 'primary',
  });
  const kept = { ...reply, embeds: [...reply.embeds, ...keepTyped(keptOf(filled, context))] };
  return addressReply(kept, { isPrivate: true, buttons: again }, context);
}
