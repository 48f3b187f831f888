import { findEntry } from '../answer/served-entries.ts';
import { addressReply } from '../command/address-reply.ts';
import { button } from '../command/buttons.ts';
import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import { newNotice } from '../reply/new-reply.ts';
import { renderProposal } from '../reply/render-proposal.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';

/** One open suggestion, the oldest first, with all that can be done with it. */
export async function showProposal(offset: number, context: Context, curation: Curation): Promise<Reply> {
  const { store, scope } = curation;
  const { suggest } = wordsIn(context.language).curation;
  const page = await store.proposals(scope, { offset, limit: 1 });
  const [proposal] = page.items;
  if (proposal === undefined) return offset > 0 ? showProposal(0, context, curation) : newNotice(suggest.empty);
  const entry = proposal.entry === null ? null : findEntry(context.knowledge, proposal.entry);
  const reply = renderProposal(proposal, entry, { at: offset + 1, total: page.total }, context);
  const press = (act: string, label: string, emoji: string, style: 'success' | 'secondary' | 'danger') =>
    button('curate suggestions', `${act}:${proposal.id}`, { label, emoji, style });
  const buttons = [
    ...press('accept', suggest.accept, '✅', 'success'),
    ...press('edit', suggest.edit, '✏️', 'secondary'),
    ...press('decline', suggest.decline, '🚫', 'danger'),
    ...(page.total > 1
      ? button('curate suggestions', `page:${(offset + 1) % page.total}`, { label: suggest.next })
      : []),
  ];
  return addressReply(reply, { isPrivate: true, buttons }, context);
}
