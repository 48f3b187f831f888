import type { Evidence } from './gather-evidence.ts';
import { visitGrams } from './grams.ts';
import type { PassageIndex } from './passage-index.ts';
import { weights } from './weights.ts';

/** A question prepared for reading documents closely. */
export interface CloseReading {
  readonly evidence: readonly Evidence[];
  /** Term → the words of the question (by position) that it may stand for. */
  readonly wordsOfTerm: ReadonlyMap<number, readonly AskedAs[]>;
  /** The question's runs of letters with their weights. */
  readonly grams: ReadonlyMap<number, number>;
  /** 1 where one of these runs may be meant, by the last bits of its hash: most runs of a document are told apart by that. */
  readonly sieve: Uint8Array;
}

/** A power of two. */
const sieveSize = 4096;

/** Which word of the question a term may stand for, and how far that is trusted. */
export interface AskedAs {
  readonly word: number;
  readonly weight: number;
}

/** What a document was found worth, and which of its sentences (from 0) is the best. */
export interface DocumentScore {
  readonly score: number;
  readonly sentence: number;
}

/** Prepares a question for reading documents closely. */
export function prepareReading(evidence: readonly Evidence[], grams: ReadonlyMap<number, number>): CloseReading {
  const wordsOfTerm = new Map<number, AskedAs[]>();
  for (const [word, { asked }] of evidence.entries()) {
    for (const [term, { weight }] of asked.alternatives) {
      wordsOfTerm.set(term, [...(wordsOfTerm.get(term) ?? []), { word, weight }]);
    }
  }
  const sieve = new Uint8Array(sieveSize);
  for (const hash of grams.keys()) sieve[hash % sieveSize] = 1;
  return { evidence, wordsOfTerm, grams, sieve };
}

/**
 * Reads a document sentence by sentence: how much of the question stands in the best one, how near its neighbouring
 * words stand to each other, and how many of its runs of letters are there.
 */
export function scoreDocument(index: PassageIndex, reading: CloseReading, document: number): DocumentScore {
  const { documentStarts, folded } = index.tokens;
  const first = documentStarts[document] ?? 0;
  const end = documentStarts[document + 1] ?? first;
  const nearness = new Float64Array(reading.evidence.length);
  const grams = new Set<number>();
  let best = { score: 0, sentence: 0 };
  for (let sentence = first; sentence < end; sentence += 1) {
    const words = weights.sentence * coverSentence(index, reading, sentence, nearness);
    const score = words + weights.sentenceGrams * coverGrams(folded[sentence] ?? '', reading, grams);
    if (score > best.score) best = { score, sentence: sentence - first };
  }
  const shared = sumOf(grams, (gram) => reading.grams.get(gram) ?? 0);
  const score = best.score + weights.pairs * sharePairs(reading, nearness) + weights.grams * shared;
  return { score, sentence: best.sentence };
}

/** The share of the question's words in a sentence, by rarity; notes in `nearness` how near each comes to the next. */
function coverSentence(index: PassageIndex, reading: CloseReading, sentence: number, nearness: Float64Array): number {
  const { terms, sentenceStarts } = index.tokens;
  const { evidence, wordsOfTerm } = reading;
  const covered = new Float64Array(evidence.length);
  const lastSeen = new Int32Array(evidence.length + 1).fill(-1);
  for (let at = sentenceStarts[sentence] ?? 0; at < (sentenceStarts[sentence + 1] ?? 0); at += 1) {
    const asked = wordsOfTerm.get(terms[at] ?? -1) ?? [];
    for (const { word } of asked) lastSeen[word] = at;
    for (const { word, weight } of asked) {
      raise(covered, word, weight);
      if (word > 0) raise(nearness, word - 1, closeness(at, lastSeen[word - 1] ?? -1) * weight);
      raise(nearness, word, closeness(at, lastSeen[word + 1] ?? -1) * weight);
    }
  }
  const total = sumOf(evidence, ({ rarity }) => rarity);
  return total === 0 ? 0 : evidence.reduce((sum, { rarity }, word) => sum + rarity * (covered[word] ?? 0), 0) / total;
}

/** 1 for words side by side, or in one compound; less the more words stand between; 0 where one was not seen. */
const closeness = (at: number, seen: number): number => (seen < 0 ? 0 : 1 / Math.max(1, at - seen));

function raise(values: Float64Array, position: number, value: number): void {
  if (value > (values[position] ?? 0)) values[position] = value;
}

/** How near the question's neighbouring words stand in the document: 1 where each follows the other at once. */
function sharePairs({ evidence }: CloseReading, nearness: Float64Array): number {
  let [near, total] = [0, 0];
  for (let word = 0; word + 1 < evidence.length; word += 1) {
    const rarity = Math.min(evidence[word]?.rarity ?? 0, evidence[word + 1]?.rarity ?? 0);
    near += rarity * (nearness[word] ?? 0);
    total += rarity;
  }
  return total === 0 ? 0 : near / total;
}

/** The share of the question's runs of letters in a folded sentence; adds those found to `found`. */
function coverGrams(sentence: string, { grams, sieve }: CloseReading, found: Set<number>): number {
  const here = new Set<number>();
  visitGrams(sentence, (hash) => {
    if (sieve[hash % sieveSize] === 1 && grams.has(hash)) here.add(hash);
  });
  for (const hash of here) found.add(hash);
  return sumOf(here, (hash) => grams.get(hash) ?? 0);
}

function sumOf<T>(values: Iterable<T>, measure: (value: T) => number): number {
  let sum = 0;
  for (const value of values) sum += measure(value);
  return sum;
}
