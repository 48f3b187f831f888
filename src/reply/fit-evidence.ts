import type { Citation } from '../answer/answer.ts';
import { citePassage } from '../answer/cite.ts';
import { containsSpan } from '../article/span.ts';
import { LIMITS } from './limits.ts';
import { type CitationStyle, renderCitation, renderSource } from './render-citation.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** Evidence as markdown, with the receipt of what it shows. */
export interface Evidence {
  readonly text: string;
  readonly cites: readonly Citation[];
}

const GAP = '\n\n';

/**
 * Shows as much of the evidence as `room` (UTF-16 code units) allows, in order. What does not fit is shown as fewer
 * whole sentences or left out, never shortened inside. Where not even the first fits, its place alone is named.
 */
export function fitEvidence(
  citations: readonly Citation[],
  setting: Setting,
  room: number,
  style?: CitationStyle,
): Evidence {
  const blocks: string[] = [];
  const cites: Citation[] = [];
  let left = room;
  for (const citation of citations) {
    const fitting = fewerSentences(citation, setting).find(
      (shorter) => renderCitation(shorter, setting, style).length + GAP.length <= left,
    );
    if (fitting === undefined) continue;
    const block = renderCitation(fitting, setting, style);
    blocks.push(block);
    cites.push(fitting);
    left -= block.length + GAP.length;
  }
  const [first] = citations;
  if (blocks.length > 0 || first === undefined) return { text: blocks.join(GAP), cites };
  const place = renderSource(first, setting, style);
  return { text: `${wordsIn(setting.language).ask.tooLong}\n${place}`, cites: [first] };
}

/** A text and, below it, as much of its evidence as the description of an embed has room for. */
export function fitBelow(
  said: string,
  citations: readonly Citation[],
  setting: Setting,
  style?: CitationStyle,
): Evidence {
  const evidence = fitEvidence(citations, setting, LIMITS.embedDescription - said.length - GAP.length, style);
  return { ...evidence, text: `${said}${GAP}${evidence.text}` };
}

/** A citation, then each of its sentences alone, those with the decisive words first. */
function fewerSentences(citation: Citation, { knowledge }: Setting): Citation[] {
  const sentences = knowledge.passages.filter(({ span }) => containsSpan(citation.span, span));
  if (sentences.length < 2) return [citation];
  const alone = sentences.map((sentence) =>
    citePassage(
      knowledge.article,
      sentence,
      citation.highlights.filter((words) => containsSpan(sentence.span, words)),
    ),
  );
  return [citation, ...alone.sort((a, b) => Number(b.highlights.length > 0) - Number(a.highlights.length > 0))];
}
