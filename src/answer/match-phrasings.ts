import type { EntryIndex, PhrasingWords, Question } from './entry-index.ts';
import { type SharedMeanings, shareMeanings } from './share-meanings.ts';
import { giveBack, type Tallies, takeTallies } from './tallies.ts';
import { leastCoverage, phrasingWeights, wordWeights } from './thresholds.ts';

/** The phrasings worth a look, and how well each fits a question: shares from 0 to 1, in the order of `found`. */
export interface PhrasingFits {
  /** Positions in `EntryIndex.phrasings` of those that share the meaning of a word with the question, function words apart. */
  readonly found: Uint32Array;
  /** Share of the question's weight that the phrasing covers. */
  readonly coverage: Float64Array;
  /** Share of the phrasing's weight that the question covers. */
  readonly reverse: Float64Array;
  /** Both together. */
  readonly fit: Float64Array;
}

/** The phrasings that a question is held against, the pack's or others. */
export type Phrasings = Pick<EntryIndex, 'words'> & { readonly phrasings: { readonly length: number } };

/**
 * Holds a question against every phrasing that shares the meaning of a word with it; function words count only where
 * another word is shared. Every answer goes through here and there are thousands of phrasings, so this keeps its tallies
 * in arrays and its loops plain.
 *
 * @param weights of the question's words
 */
export function matchPhrasings(index: Phrasings, question: Question, weights: readonly number[]): PhrasingFits {
  const tallies = takeTallies(index.phrasings.length, index.words.weights.length);
  const shared = shareMeanings(index.words, question, tallies);
  const found = keepLikely(tallies, coverWords(index.words, shared, weights, tallies));
  const size = found.length;
  const fits = { coverage: new Float64Array(size), reverse: new Float64Array(size), fit: new Float64Array(size) };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let at = 0; at < size; at += 1) {
    const phrasing = found[at] ?? 0;
    const { reverse, grammar } = holdPhrasing(index, phrasing, tallies);
    const coverage = ((tallies.coverage[phrasing] ?? 0) + grammar * wordWeights.function) / total;
    fits.coverage[at] = coverage;
    fits.reverse[at] = reverse;
    fits.fit[at] = phrasingWeights.coverage * coverage + phrasingWeights.reverse * reverse;
  }
  giveBack(tallies);
  return { found, ...fits };
}

/** The first phrasings found, but for those that cover far less of the question than the best one: they are never nominated. */
function keepLikely({ found, coverage }: Tallies, count: number): Uint32Array {
  let most = 0;
  for (let at = 0; at < count; at += 1) most = Math.max(most, coverage[found[at] ?? 0] ?? 0);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const phrasing = found[at] ?? 0;
    if ((coverage[phrasing] ?? 0) < leastCoverage * most) continue;
    found[kept] = phrasing;
    kept += 1;
  }
  return found.slice(0, kept);
}

/** Adds up what each phrasing holds of the question's words; lists in `found` those that hold any, and gives how many. */
function coverWords(
  words: PhrasingWords,
  shared: readonly SharedMeanings[],
  weights: readonly number[],
  tallies: Tallies,
): number {
  let count = 0;
  shared.forEach((word, at) => {
    if (!word.isGrammar) count = coverWord(words, word, weights[at] ?? 0, tallies, count);
  });
  return count;
}

/** Adds what each phrasing holds of one word, the best of its meanings; `count` phrasings were found before. */
function coverWord(
  words: PhrasingWords,
  word: SharedMeanings,
  weight: number,
  tallies: Tallies,
  count: number,
): number {
  const { best, coverage, found, touched } = tallies;
  const size = noteMeanings(words, word, tallies);
  let all = count;
  for (let at = 0; at < size; at += 1) {
    const phrasing = touched[at] ?? 0;
    const covered = coverage[phrasing] ?? 0;
    if (covered === 0) found[all++] = phrasing;
    coverage[phrasing] = covered + (best[phrasing] ?? 0) * weight;
    best[phrasing] = 0;
  }
  return all;
}

/** Notes in `best` how well each phrasing holds one of the meanings; lists in `touched` those that do, and gives how many. */
function noteMeanings(
  { byMeaning: { starts, members } }: PhrasingWords,
  { meanings, strengths }: SharedMeanings,
  { best, touched }: Tallies,
): number {
  let size = 0;
  for (let place = 0; place < meanings.length; place += 1) {
    const meaning = meanings[place] ?? 0;
    const strength = strengths[place] ?? 0;
    const end = starts[meaning + 1] ?? 0;
    for (let at = starts[meaning] ?? 0; at < end; at += 1) {
      const phrasing = members[at] ?? 0;
      const before = best[phrasing] ?? 0;
      if (before === 0) touched[size++] = phrasing;
      if (strength > before) best[phrasing] = strength;
    }
  }
  return size;
}

/** How much of a phrasing the question holds, from 0 to 1; and how many function words of the question it holds. */
function holdPhrasing(
  { words }: Phrasings,
  phrasing: number,
  { strengths, grammar }: Tallies,
): { reverse: number; grammar: number } {
  let [share, bits] = [0, 0];
  const end = words.starts[phrasing + 1] ?? 0;
  for (let word = words.starts[phrasing] ?? 0; word < end; word += 1) {
    const meaning = words.meanings[word] ?? 0;
    const strength = strengths[meaning] ?? 0;
    if (strength === 0) continue;
    share += strength * (words.weights[meaning] ?? 0);
    bits |= grammar[meaning] ?? 0;
  }
  const total = words.totals[phrasing] ?? 0;
  return { reverse: total > 0 ? share / total : 0, grammar: countBits(bits) };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
