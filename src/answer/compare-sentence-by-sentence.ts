import type { Actor, Knowledge } from './answer.ts';
import { cite } from './cite.ts';
import { compareWithSentences } from './compare-with-sentences.ts';
import type { Compared } from './compare-words.ts';
import { sentenceLimits } from './thresholds.ts';

/** Where one sentence of a claim ends and the next begins; "U.S." ends none. */
const sentenceEnd = /(?<=[\p{Ll}\p{N}][”"’')\]]?[.!?][”"’')\]]?)\s+(?=[“"‘'([]?\p{Lu})/u;

/**
 * Compares claimed words with the curated translations of all sentences: as a whole, or sentence by sentence where a
 * translation may have made several of one, or several are claimed. Those that are all there are the same where they follow
 * each other in the article; else the first that is not is shown, or the first of those glued together.
 */
export function compareSentenceBySentence(knowledge: Knowledge, text: string, claimed: Actor | null): Compared | null {
  const whole = compareWithSentences(knowledge, text, claimed);
  const parts = text.split(sentenceEnd);
  if (whole?.isSame || parts.length === 1) return whole;
  const found = parts.map((part) => compareWithSentences(knowledge, part, claimed));
  const taken = found.flatMap((one) => one ?? []);
  const ratio = parts.reduce((sum, part, at) => sum + part.length * (found[at]?.ratio ?? 0), 0) / text.length;
  const [first] = taken;
  if (!first || ratio < Math.max(sentenceLimits.ratio, whole?.ratio ?? 0)) return whole;
  const shown = taken.find(({ isSame }) => !isSame) ?? first;
  if (taken.length < parts.length || !taken.every(({ isSame }) => isSame)) return { ...shown, ratio, isSame: false };
  return joinFollowing(knowledge, taken, ratio) ?? { ...first, ratio, isSame: false, shown: showGlued(first, parts) };
}

/** The first of sentences that do not follow each other, with the others as what was added to it. */
const showGlued = ({ shown }: Compared, [, ...others]: readonly string[]): Compared['shown'] => ({
  ...shown,
  diff: [
    { op: 'same', text: shown.translation ?? '' },
    { op: 'insert', text: ` ${others.join(' ')}` },
  ],
});

/** One comparison for sentences that follow each other in the article; null where they do not. */
function joinFollowing({ article, passages }: Knowledge, taken: readonly Compared[], ratio: number): Compared | null {
  const places = taken.map(({ shown }) => passages.findIndex(({ span }) => span.start === shown.citation.span.start));
  const follow = places.every(
    (place, at) => at === 0 || place - (places[at - 1] ?? 0) === 1 || place === places[at - 1],
  );
  const [first, last] = [taken[0], taken.at(-1)];
  if (!follow || !first || !last || first.shown.citation.paragraph !== last.shown.citation.paragraph) return null;
  const span = { start: first.shown.citation.span.start, end: last.shown.citation.span.end };
  const voices = first.voices.filter(({ speaker }) =>
    taken.every((one) => one.voices.some((v) => v.speaker === speaker)),
  );
  const translation = [...new Set(taken.map(({ shown }) => shown.translation))].join(' ');
  return {
    isSame: true,
    ratio,
    voices,
    shown: { ...first.shown, citation: cite(article, passages, span), translation },
  };
}
