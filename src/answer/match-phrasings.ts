import type { EntryIndex, PhrasingWords, Question } from './entry-index.ts';
import { type SharedMeanings, shareMeanings } from './share-meanings.ts';
import { giveBack, type Tallies, takeTallies } from './tallies.ts';
import { leastCoverage, phrasingWeights, wordWeights } from './thresholds.ts';

/** The phrasings worth a look, and how well each fits a question: shares from 0 to 1, in the order of `found`. */
export interface PhrasingFits {
  /** Positions in `EntryIndex.phrasings` of those that share the meaning of a word with the question, function words apart. */
  readonly found: readonly number[];
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
  const touched = coverWords(index, shared, weights, tallies);
  const found = keepLikely(touched, tallies.coverage);
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

/** Forgets the phrasings that cover far less of the question than the best one: they are never nominated. */
function keepLikely(touched: readonly number[], coverage: Float64Array): number[] {
  let most = 0;
  for (const phrasing of touched) most = Math.max(most, coverage[phrasing] ?? 0);
  return touched.filter((phrasing) => (coverage[phrasing] ?? 0) >= leastCoverage * most);
}

/** Adds up what each phrasing holds of the question's words; gives the phrasings that hold any. */
function coverWords(
  { words }: Phrasings,
  shared: readonly SharedMeanings[],
  weights: readonly number[],
  { coverage, best }: Tallies,
): number[] {
  const found: number[] = [];
  for (const [at, { meanings, strengths, isGrammar }] of shared.entries()) {
    if (isGrammar) continue;
    const touched: number[] = [];
    meanings.forEach((meaning, place) => {
      noteMeaning(words, meaning, strengths[place] ?? 0, best, touched);
    });
    for (const phrasing of touched) {
      const covered = coverage[phrasing] ?? 0;
      if (covered === 0) found.push(phrasing);
      coverage[phrasing] = covered + (best[phrasing] ?? 0) * (weights[at] ?? 0);
      best[phrasing] = 0;
    }
  }
  return found;
}

/** Notes in `best` wherever a meaning stands; phrasings met for the first time go to `touched`. */
function noteMeaning(
  { byMeaning }: PhrasingWords,
  meaning: number,
  strength: number,
  best: Float64Array,
  touched: number[],
): void {
  const end = byMeaning.starts[meaning + 1] ?? 0;
  for (let at = byMeaning.starts[meaning] ?? 0; at < end; at += 1) {
    const phrasing = byMeaning.members[at] ?? 0;
    const before = best[phrasing] ?? 0;
    if (before === 0) touched.push(phrasing);
    if (strength > before) best[phrasing] = strength;
  }
}

/** How much of a phrasing the question holds, from 0 to 1; and how many function words of the question it holds. */
function holdPhrasing(
  { words }: Phrasings,
  phrasing: number,
  { strengths, grammar }: Tallies,
): { reverse: number; grammar: number } {
  let [share, total, bits] = [0, 0, 0];
  const end = words.starts[phrasing + 1] ?? 0;
  for (let word = words.starts[phrasing] ?? 0; word < end; word += 1) {
    const meaning = words.meanings[word] ?? 0;
    const weight = words.weights[meaning] ?? 0;
    share += (strengths[meaning] ?? 0) * weight;
    total += weight;
    bits |= grammar[meaning] ?? 0;
  }
  return { reverse: total > 0 ? share / total : 0, grammar: countBits(bits) };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
