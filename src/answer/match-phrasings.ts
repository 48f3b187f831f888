import type { EntryIndex, Question, Units } from './entry-index.ts';
import { phrasingWeights } from './thresholds.ts';

/** How well each phrasing fits a question, by its position in `EntryIndex.phrasings`: shares from 0 to 1. */
export interface PhrasingFits {
  /** The phrasings that share a unit with the question. */
  readonly found: readonly number[];
  /** Share of the question's weight that the phrasing covers. */
  readonly coverage: Float64Array;
  /** Share of the phrasing's weight that the question covers. */
  readonly reverse: Float64Array;
  /** Both together. */
  readonly fit: Float64Array;
}

/**
 * Holds a question against every phrasing that shares a unit with it. Every answer goes through here and there are
 * thousands of phrasings, so this keeps its tallies in arrays and its loops plain.
 *
 * @param weights of the question's words
 */
export function matchPhrasings(index: EntryIndex, question: Question, weights: readonly number[]): PhrasingFits {
  const size = index.phrasings.length;
  const fits = { coverage: new Float64Array(size), reverse: new Float64Array(size), fit: new Float64Array(size) };
  const tally = { best: new Float64Array(size), held: new Float64Array(index.words.meanings.length) };
  const found: number[] = [];
  for (const [at, { units }] of question.words.entries()) {
    const touched: number[] = [];
    for (const [meaning, shared] of shareMeanings(index, units)) noteMeaning(index, meaning, shared, tally, touched);
    for (const phrasing of touched) {
      const covered = fits.coverage[phrasing] ?? 0;
      if (covered === 0) found.push(phrasing);
      fits.coverage[phrasing] = covered + (tally.best[phrasing] ?? 0) * (weights[at] ?? 0);
      tally.best[phrasing] = 0;
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const phrasing of found) {
    const coverage = (fits.coverage[phrasing] ?? 0) / total;
    const reverse = shareHeld(index, phrasing, tally.held);
    fits.coverage[phrasing] = coverage;
    fits.reverse[phrasing] = reverse;
    fits.fit[phrasing] = phrasingWeights.coverage * coverage + phrasingWeights.reverse * reverse;
  }
  return { found, ...fits };
}

/** What a question holds of the phrasings, while its words are gone through. */
interface Tally {
  /** How strongly each phrasing holds the word at hand. */
  readonly best: Float64Array;
  /** How strongly the question holds each word of the phrasings. */
  readonly held: Float64Array;
}

/** The meanings that share a unit with a word, each with the strength of the best one. */
function shareMeanings({ words }: EntryIndex, units: Units): Map<number, number> {
  const { units: numbers, starts, meanings, strengths } = words.expressions;
  const shared = new Map<number, number>();
  for (const [unit, ours] of units) {
    const number = numbers.get(unit) ?? -1;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? end; at < end; at += 1) {
      const meaning = meanings[at] ?? 0;
      shared.set(meaning, Math.max(Math.min(ours, strengths[at] ?? 0), shared.get(meaning) ?? 0));
    }
  }
  return shared;
}

/** Notes wherever a meaning stands how strongly it is shared; phrasings met for the first time go to `touched`. */
function noteMeaning({ words }: EntryIndex, meaning: number, shared: number, tally: Tally, touched: number[]): void {
  const { best, held } = tally;
  const { starts, members } = words.byMeaning;
  const end = starts[meaning + 1] ?? 0;
  for (let at = starts[meaning] ?? 0; at < end; at += 1) {
    const word = members[at] ?? 0;
    const phrasing = words.phrasings[word] ?? 0;
    const before = best[phrasing] ?? 0;
    if (before === 0) touched.push(phrasing);
    if (shared > before) best[phrasing] = shared;
    if (shared > (held[word] ?? 0)) held[word] = shared;
  }
}

function shareHeld({ words }: EntryIndex, phrasing: number, held: Float64Array): number {
  let [share, total] = [0, 0];
  const end = words.starts[phrasing + 1] ?? 0;
  for (let word = words.starts[phrasing] ?? 0; word < end; word += 1) {
    const weight = words.weights[words.meanings[word] ?? 0] ?? 0;
    share += (held[word] ?? 0) * weight;
    total += weight;
  }
  return total > 0 ? share / total : 0;
}
