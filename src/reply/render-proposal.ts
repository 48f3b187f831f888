import type { Entry } from '../answer/answer.ts';
import type { Proposal } from '../curation/change.ts';
import { clip } from './clip.ts';
import { COLOURS } from './colours.ts';
import { echo, escapeLine } from './echo.ts';
import { newReply } from './new-reply.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { when, who } from './who-when.ts';
import { wordsIn } from './words-in.ts';

/** Room for each text, in UTF-16 code units. */
const TEXT_ROOM = 900;

/**
 * What a member proposes, beside what is answered so far.
 *
 * @param entry the entry that it corrects; null for a new one
 * @param at its place among the open ones, from 1
 */
export function renderProposal(
  proposal: Proposal,
  entry: Entry | null,
  { at, total }: { readonly at: number; readonly total: number },
  setting: Setting,
): Reply {
  const { suggest, form } = wordsIn(setting.language).curation;
  const now = entry?.answer[proposal.language] ?? null;
  const part = (label: string, text: string): string => `**${label}**\n${clip(text, TEXT_ROOM)}`;
  const description = [
    `**${echo(proposal.question)}**\n${suggest.by(who(proposal.author, setting), when(proposal.at))}`,
    ...(now === null ? [] : [part(suggest.now, escapeLine(now))]),
    part(form.answer.label, escapeLine(proposal.answer)),
    part(suggest.words, proposal.evidence.trim() === '' ? suggest.noWords : escapeLine(proposal.evidence)),
  ].join('\n\n');
  const reply = newReply({ title: suggest.title(at, total), description, color: COLOURS.info });
  return { ...reply, audience: 'asker' };
}
