import type { EntryIndex, Expressions, PhrasingWords, Question, Units } from './entry-index.ts';
import { leastCoverage, phrasingWeights, wordWeights } from './thresholds.ts';

/** How well each phrasing fits a question, by its position in `EntryIndex.phrasings`: shares from 0 to 1. */
export interface PhrasingFits {
  /** The phrasings that share the meaning of a word with the question, function words apart, and are worth a look. */
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
  const size = index.phrasings.length;
  const fits = { coverage: new Float64Array(size), reverse: new Float64Array(size), fit: new Float64Array(size) };
  const shared = shareMeanings(index, question);
  const found = keepLikely(coverWords(index, shared, weights, fits.coverage), fits.coverage);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const phrasing of found) {
    const { reverse, grammar } = holdPhrasing(index, phrasing, shared);
    const coverage = ((fits.coverage[phrasing] ?? 0) + grammar * wordWeights.function) / total;
    fits.coverage[phrasing] = coverage;
    fits.reverse[phrasing] = reverse;
    fits.fit[phrasing] = phrasingWeights.coverage * coverage + phrasingWeights.reverse * reverse;
  }
  return { found, ...fits };
}

/** Forgets the phrasings that cover far less of the question than the best one: they are never nominated. */
function keepLikely(found: readonly number[], coverage: Float64Array): number[] {
  const most = found.reduce((best, phrasing) => Math.max(best, coverage[phrasing] ?? 0), 0);
  return found.filter((phrasing) => {
    const isLikely = (coverage[phrasing] ?? 0) >= leastCoverage * most;
    if (!isLikely) coverage[phrasing] = 0;
    return isLikely;
  });
}

/** The meanings that share a unit with the words of a question. */
interface SharedMeanings {
  /** For each word of the question but the function words: meaning → how strongly it is shared. */
  readonly byWord: readonly (ReadonlyMap<number, number> | null)[];
  /** For each meaning, how strongly the question holds it. */
  readonly strengths: Float64Array;
  /** For each meaning, the function words that share it, as bits. */
  readonly grammar: Uint32Array;
}

/** As many function words are told apart as a number has bits. */
const mostBits = 32;

function shareMeanings({ words }: Phrasings, question: Question): SharedMeanings {
  const strengths = new Float64Array(words.weights.length);
  const grammar = new Uint32Array(words.weights.length);
  let functionWords = 0;
  const byWord = question.words.map(({ units, kind }) => {
    const shared = expressUnits(words.expressions, units);
    const bit = kind === 'function' && functionWords < mostBits ? 1 << functionWords++ : 0;
    for (const [meaning, strength] of shared) {
      if (strength > (strengths[meaning] ?? 0)) strengths[meaning] = strength;
      grammar[meaning] = (grammar[meaning] ?? 0) | bit;
    }
    return kind === 'function' ? null : shared;
  });
  return { byWord, strengths, grammar };
}

/** The meanings that share a unit with a word, each with the strength of the best one. */
function expressUnits({ units: numbers, starts, meanings, strengths }: Expressions, units: Units): Map<number, number> {
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

/** Adds up what each phrasing holds of the question's words; gives the phrasings that hold any. */
function coverWords(
  { words, phrasings }: Phrasings,
  { byWord }: SharedMeanings,
  weights: readonly number[],
  coverage: Float64Array,
): number[] {
  const best = new Float64Array(phrasings.length);
  const found: number[] = [];
  for (const [at, shared] of byWord.entries()) {
    const touched: number[] = [];
    for (const [meaning, strength] of shared ?? []) noteMeaning(words, meaning, strength, best, touched);
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
  { byMeaning, phrasings }: PhrasingWords,
  meaning: number,
  strength: number,
  best: Float64Array,
  touched: number[],
): void {
  const end = byMeaning.starts[meaning + 1] ?? 0;
  for (let at = byMeaning.starts[meaning] ?? 0; at < end; at += 1) {
    const phrasing = phrasings[byMeaning.members[at] ?? 0] ?? 0;
    const before = best[phrasing] ?? 0;
    if (before === 0) touched.push(phrasing);
    if (strength > before) best[phrasing] = strength;
  }
}

/** How much of a phrasing the question holds, from 0 to 1; and how many function words of the question it holds. */
function holdPhrasing(
  { words }: Phrasings,
  phrasing: number,
  { strengths, grammar }: SharedMeanings,
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
