import { editDistance } from './edit-distance.ts';

/** The words that a collection knows, prepared for finding the nearest ones to a misspelt word. */
export interface Vocabulary {
  /** Every known word (folded) with how often it stands in the collection. */
  readonly counts: ReadonlyMap<string, number>;
  /** The known words, numbered by position. */
  readonly words: readonly string[];
  /** Letter pair → numbers of the words that hold it, so that only likely words are compared. */
  readonly byBigram: ReadonlyMap<string, readonly number[]>;
  /** The known words in the order of their UTF-16 units. */
  readonly sorted: readonly string[];
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
  const known = [...counts.keys()];
  const byBigram = new Map<string, number[]>();
  for (const [number, word] of known.entries()) {
    for (const bigram of new Set(bigrams(word))) {
      const bucket = byBigram.get(bigram);
      if (bucket) bucket.push(number);
      else byBigram.set(bigram, [number]);
    }
  }
  return { counts, words: known, byBigram, sorted: [...known].sort() };
}

/** How many letters may be wrong: none in short words, one from four letters, two from eight. */
export const allowedErrors = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The known words nearest to an unknown one, best first (distance, then frequency, then alphabet), at most `limit`.
 * Words with digits are never repaired: another number is another fact.
 */
export function repairWord(vocabulary: Vocabulary, word: string, limit = 3): Repair[] {
  const max = allowedErrors(word);
  if (max === 0 || /\p{N}/u.test(word)) return [];
  const repairs: Repair[] = [];
  for (const candidate of likelyWords(vocabulary, word, max)) {
    const distance = editDistance(word, candidate, max);
    if (distance <= max) repairs.push({ word: candidate, distance });
  }
  const count = ({ word: known }: Repair): number => vocabulary.counts.get(known) ?? 0;
  return repairs
    .sort((a, b) => a.distance - b.distance || count(b) - count(a) || (a.word < b.word ? -1 : 1))
    .slice(0, limit);
}

/** The known words that begin with some letters, in the order of their UTF-16 units, at most `limit`. */
export function beginningWith({ sorted }: Vocabulary, letters: string, limit: number): string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  const near = sorted.slice(low, low + limit);
  return near.filter((word) => word.startsWith(letters));
}

/** One edit destroys at most three padded letter pairs (a transposition), so words that share fewer are out of reach. */
function likelyWords({ words, byBigram }: Vocabulary, word: string, max: number): string[] {
  const asked = new Set(bigrams(word));
  const shared = new Uint8Array(words.length);
  const least = Math.max(1, asked.size - 3 * max);
  const likely: string[] = [];
  for (const bigram of asked) {
    for (const number of byBigram.get(bigram) ?? []) {
      const count = (shared[number] ?? 0) + 1;
      shared[number] = count;
      const known = words[number] ?? '';
      if (count === least && Math.abs(known.length - word.length) <= max && !/\p{N}/u.test(known)) likely.push(known);
    }
  }
  return likely;
}

function bigrams(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2));
}
