import type { Citation, Knowledge } from '../answer/answer.ts';
import { cite } from '../answer/cite.ts';
import type { Paragraph } from '../article/article.ts';
import { findParagraph, joinSpans } from '../article/span.ts';
import { COLOURS } from './colours.ts';
import { fitEvidence } from './fit-evidence.ts';
import { LIMITS } from './limits.ts';
import { newReply } from './new-reply.ts';
import { renderCitation } from './render-citation.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** One paragraph in full (0 is the lead), or, where there is none of that number, which ones exist. */
export function renderPassage(number: number, setting: Setting): Reply {
  const { article } = setting.knowledge;
  const { passage: words } = wordsIn(setting.language);
  const paragraph = findParagraph(article, number);
  const last = article.paragraphs.length;
  if (paragraph === null) {
    const description = words.missing(String(number), last, article.lead !== null);
    return newReply({ description, color: COLOURS.unanswered });
  }
  const { citation, isWhole } = citeParagraph(paragraph, setting);
  const { text, cites } = fitEvidence([citation], setting, ROOM);
  const description = isWhole ? text : `${text}\n${words.continues}`;
  return newReply({ description, footer: words.position(number, last), color: COLOURS.info }, cites);
}

/** How much of the description is left when the sentence is said that a paragraph goes on. */
const ROOM = LIMITS.embedDescription - 100;

/** The paragraph, or as many of its sentences, from the first, as a message has room for. */
function citeParagraph(paragraph: Paragraph, setting: Setting): { citation: Citation; isWhole: boolean } {
  const whole = citeSentences(setting.knowledge, paragraph, Number.POSITIVE_INFINITY);
  let citation = whole;
  const count = setting.knowledge.passages.filter((passage) => passage.paragraph === paragraph.number).length;
  for (let kept = count - 1; kept > 0 && renderCitation(citation, setting).length > ROOM; kept -= 1) {
    citation = citeSentences(setting.knowledge, paragraph, kept);
  }
  return { citation, isWhole: citation.span.end === whole.span.end };
}

function citeSentences({ article, passages }: Knowledge, { number, span }: Paragraph, count: number): Citation {
  const sentences = passages.filter((passage) => passage.paragraph === number).slice(0, count);
  const spans = sentences.map((sentence) => sentence.span);
  return cite(article, sentences, spans.length === 0 ? span : spans.reduce(joinSpans));
}
