import type { Citation, SpokenQuotation } from '../answer/answer.ts';
import type { FoundQuotations } from '../answer/search-quotations.ts';
import type { Span } from '../article/article.ts';
import { COLOURS } from './colours.ts';
import { echo, escapeLine } from './echo.ts';
import { LIMITS } from './limits.ts';
import { listNames } from './list-names.ts';
import { newReply } from './new-reply.ts';
import { renderSource } from './render-citation.ts';
import { renderQuote } from './render-quote.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** Which quotations somebody asked for, as typed. */
export interface AskedQuotations {
  readonly search?: string | undefined;
  readonly speaker?: string | undefined;
}

/** How many quotations a message shows. */
export const QUOTATIONS_SHOWN = 5;

/** How much of the words searched for the title shows, beside the speaker. */
const TITLE_ECHO = 60;
const MARKS = /^[„“”»«"]$/u;

/** A page of the quotations found, from the one at `from` (0-based). */
export function renderQuotations(
  { speaker, quotations }: FoundQuotations,
  asked: AskedQuotations,
  from: number,
  setting: Setting,
): Reply {
  const { quote: words } = wordsIn(setting.language);
  const page = quotations.slice(from, from + QUOTATIONS_SHOWN);
  if (page.length === 0) return newReply({ description: explain(asked, setting), color: COLOURS.unanswered });
  const { text, cites } = fitQuotations(page, setting);
  const title = titleOf(speaker === null ? null : escapeLine(speaker.names[setting.language]), asked, setting);
  const footer = words.range(from + 1, from + cites.length, quotations.length);
  return newReply({ title, description: text, footer, color: COLOURS.quoted }, cites);
}

/**
 * One quotation as markdown: the words in their marks, who says them, the translation marked as one, and where they
 * stand.
 */
export function renderQuotation(quotation: SpokenQuotation, setting: Setting): string {
  const { knowledge, language } = setting;
  const words = wordsIn(language);
  const speaker = knowledge.actors.find(({ id }) => id === quotation.speaker)?.names[language];
  const translation = quotation.translation[language];
  const lines = [
    renderQuote(knowledge.article, withMarks(knowledge.article.text, quotation.span)),
    `— ${speaker === undefined ? words.quote.nobody : `**${escapeLine(speaker)}**`}`,
    ...(translation === undefined ? [] : [`-# ${words.translation([words.quoted(escapeLine(translation))])}`]),
    renderSource(quotation.citation, setting, { title: false }),
  ];
  return lines.join('\n');
}

interface Shown {
  readonly text: string;
  readonly cites: readonly Citation[];
}

/** As many whole quotations as the description has room for, at least one; of a too long one, only the place. */
function fitQuotations(page: readonly SpokenQuotation[], setting: Setting): Shown {
  const blocks: string[] = [];
  let left: number = LIMITS.embedDescription;
  for (const quotation of page) {
    const block = renderQuotation(quotation, setting);
    if (block.length > left) break;
    blocks.push(block);
    left -= block.length + 2;
  }
  const [first] = page;
  if (blocks.length === 0 && first !== undefined) {
    const { ask } = wordsIn(setting.language);
    return { text: `${ask.tooLong}\n${renderSource(first.citation, setting)}`, cites: [first.citation] };
  }
  return { text: blocks.join('\n\n'), cites: page.slice(0, blocks.length).map(({ citation }) => citation) };
}

function titleOf(speaker: string | null, { search = '' }: AskedQuotations, { language }: Setting): string {
  const { quote: words, quoted } = wordsIn(language);
  const sought = echo(search, TITLE_ECHO);
  if (sought === '') return speaker === null ? words.all : words.by(speaker);
  return speaker === null ? words.with(quoted(sought)) : `${words.by(speaker)} · ${quoted(sought)}`;
}

/** Why nothing was found, with whom one can ask for instead. */
function explain({ speaker, search }: AskedQuotations, { knowledge, language }: Setting): string {
  const { quote: words, quoted } = wordsIn(language);
  if (!speaker?.trim() || search?.trim()) return words.nothing;
  const quotedOnes = new Set(knowledge.quotations.map((quotation) => quotation.speaker));
  const speakers = knowledge.actors.filter(({ id }) => quotedOnes.has(id));
  return words.unknownSpeaker(quoted(echo(speaker)), listNames(speakers, language));
}

/** The span with the quotation marks around it. */
function withMarks(text: string, { start, end }: Span): Span {
  const marked = MARKS.test(text.slice(start - 1, start)) && MARKS.test(text.slice(end, end + 1));
  return marked ? { start: start - 1, end: end + 1 } : { start, end };
}
