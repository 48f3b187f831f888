import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import { echo } from '../reply/echo.ts';
import { newNotice } from '../reply/new-reply.ts';
import type { Also } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';

/** How much of a reason its author is told, in UTF-16 code units. */
const REASON_ECHO = 500;

/**
 * Decides an open proposal, and tells its author, in the language that they wrote it in. Null where it is not open any more.
 *
 * @param reason why it is declined; null where it is accepted
 */
export async function closeProposal(
  id: string,
  reason: string | null,
  { asker, interaction }: Context,
  { store, scope }: Curation,
): Promise<readonly Also[] | null> {
  const proposal = await store.proposal(scope, id);
  const status = reason === null ? 'accepted' : 'declined';
  const decision = { status, reason, by: asker.id, at: interaction.at } as const;
  if (proposal === null || !(await store.decideProposal(scope, id, decision))) return null;
  const { quoted, curation } = wordsIn(proposal.language);
  const question = quoted(echo(proposal.question));
  const text =
    reason === null
      ? curation.suggest.tellAccepted(question)
      : curation.suggest.tellDeclined(question, quoted(echo(reason, REASON_ECHO)));
  return [{ to: { member: proposal.author }, reply: newNotice(text) }];
}
