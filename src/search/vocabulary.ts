import { editDistance } from './edit-distance.ts';
import { countSharedRuns, indexRuns, type LetterRuns } from './letter-runs.ts';

/** The words that a collection knows, prepared for finding the nearest ones to a misspelt word. */
export interface Vocabulary {
  /** The known words (folded) in the order of their UTF-16 units, numbered by position. */
  readonly words: readonly string[];
  /** How often each stands in the collection. */
  readonly counts: Uint32Array;
  /** Letter pairs of the words, a mark at either end, so that only likely words are compared. */
  readonly pairs: LetterRuns;
}

/** A known word near a misspelt one. */
export interface Repair {
  readonly word: string;
  readonly distance: number;
}

/** Collects a vocabulary from folded words. */
export function buildVocabulary(words: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts.keys()].sort();
  return {
    words: known,
    counts: Uint32Array.from(known, (word) => counts.get(word) ?? 0),
    pairs: indexRuns(known.map(markEnds), 2),
  };
}

/** How many letters may be wrong: none in short words, one from four letters, two from eight. */
export const allowedErrors = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The known words nearest to an unknown one, best first (distance, then frequency, then alphabet), at most `limit`.
 * Words with digits are never repaired: another number is another fact.
 *
 * @param max how many letters may be wrong
 */
export function repairWord(vocabulary: Vocabulary, word: string, limit = 3, max = allowedErrors(word)): Repair[] {
  if (max === 0 || /\p{N}/u.test(word)) return [];
  const repairs: (Repair & { readonly count: number })[] = [];
  for (const number of likelyWords(vocabulary, word, max)) {
    const known = vocabulary.words[number] ?? '';
    const distance = editDistance(word, known, max);
    if (distance <= max) repairs.push({ word: known, distance, count: vocabulary.counts[number] ?? 0 });
  }
  return repairs
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word: known, distance }) => ({ word: known, distance }));
}

/** The known words that begin with some letters, in the order of their UTF-16 units, at most `limit`. */
export function beginningWith({ words }: Vocabulary, letters: string, limit: number): string[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  const near = words.slice(low, low + limit);
  return near.filter((word) => word.startsWith(letters));
}

/** One edit destroys at most three padded letter pairs (a transposition), so words that share fewer are out of reach. */
function likelyWords({ words, pairs }: Vocabulary, word: string, max: number): number[] {
  const { counts, asked } = countSharedRuns(pairs, markEnds(word));
  const least = Math.max(1, asked - 3 * max);
  const likely: number[] = [];
  counts.forEach((count, number) => {
    if (count < least) return;
    const known = words[number] ?? '';
    if (Math.abs(known.length - word.length) <= max && !/\p{N}/u.test(known)) likely.push(number);
  });
  return likely;
}

const markEnds = (word: string): string => `^${word}$`;
