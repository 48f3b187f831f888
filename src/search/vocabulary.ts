import { editDistance } from './edit-distance.ts';

/** The words that a collection knows, prepared for finding the nearest ones to a misspelt word. */
export interface Vocabulary {
  /** Every known word (folded) with how often it stands in the collection. */
  readonly counts: ReadonlyMap<string, number>;
  /** Letter pair → words that hold it, so that only likely words are compared. */
  readonly byBigram: ReadonlyMap<string, readonly string[]>;
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
  const byBigram = new Map<string, string[]>();
  for (const word of counts.keys()) {
    for (const bigram of new Set(bigrams(word))) {
      const bucket = byBigram.get(bigram);
      if (bucket) bucket.push(word);
      else byBigram.set(bigram, [word]);
    }
  }
  return { counts, byBigram };
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

/** One edit destroys at most three padded letter pairs (a transposition), so words that share fewer are out of reach. */
function likelyWords(vocabulary: Vocabulary, word: string, max: number): string[] {
  const asked = bigrams(word);
  const shared = new Map<string, number>();
  for (const bigram of new Set(asked)) {
    for (const candidate of vocabulary.byBigram.get(bigram) ?? []) {
      shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
    }
  }
  const least = Math.max(1, new Set(asked).size - 3 * max);
  return [...shared].filter(([known, count]) => count >= least && !/\p{N}/u.test(known)).map(([known]) => known);
}

function bigrams(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2));
}
