import { addressReply } from '../command/address-reply.ts';
import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import { invertBatch } from '../curation/invert-batch.ts';
import { newNotice } from '../reply/new-reply.ts';
import { renderPublished } from '../reply/render-published.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { announce } from './announce.ts';
import { historyButton, undoButton } from './buttons.ts';
import { applyEdits, entryOf } from './change-entry.ts';

/** Takes a batch back, whole, by a batch of its own, which can be taken back as well; unless others have built on it. */
export async function undoBatch(id: string, context: Context, curation: Curation): Promise<Reply> {
  const { store, scope, state } = curation;
  const { notice, curation: words } = wordsIn(context.language);
  const changes = await store.batch(scope, id);
  const [first, ...others] = changes;
  if (first === undefined) return newNotice(notice.stale);
  const before = await Promise.all(
    changes.map(({ entry, version }) => (version > 1 ? store.version(scope, entry, version - 1) : null)),
  );
  const previous = before.flatMap((change) => change ?? []);
  const inverted = invertBatch({ changes: [first, ...others], previous, state });
  if (!inverted.ok) return newNotice(words.conflict.undo);
  const applied = await applyEdits(context, curation, inverted.edits);
  if (!applied.ok) return newNotice(words.conflict.undo);
  const [change, ...rest] = applied.changes;
  const reply = renderPublished('undo', rest.length === 0 ? entryOf(context, change) : null, [], context);
  const history = rest.length === 0 ? historyButton(change.entry, context) : [];
  const buttons = [...undoButton(change.batch, context), ...history];
  const also = await announce(context, curation, applied.changes);
  return { ...addressReply(reply, { isPrivate: true, buttons }, context), also };
}
