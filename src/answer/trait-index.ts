import type { TraitFamily } from './list-traits.ts';

/** What the traits of one kind say of each entry, worked out once (see `measureLikelihood`). */
export interface TraitCounts {
  /** Hashes of the traits, ascending. */
  readonly keys: Uint32Array;
  /** Where the list of each trait begins in `entries` and `gains`, and one past the last. */
  readonly starts: Uint32Array;
  /** Positions in `Knowledge.entries`. */
  readonly entries: Uint16Array;
  /** What the trait speaks for that entry: natural logarithm, above 0. */
  readonly gains: Float64Array;
  /** What any trait costs each entry, the more, the more its phrasings say: natural logarithm, at most 0. */
  readonly losses: Float64Array;
}

/** What the traits of a question speak for: which entry, and whether the article says it at all. */
export interface TraitIndex {
  readonly families: Readonly<Record<TraitFamily, TraitCounts>>;
  readonly tone: Tone;
}

/** How much each trait speaks for a question that the article does not answer. */
export interface Tone {
  /** Hashes of the traits, ascending. */
  readonly keys: Uint32Array;
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * A number for a trait: FNV-1a over its UTF-16 units, 32 bits. A pack has tens of thousands of traits, and as texts they
 * would weigh megabytes; that two of them share a number is rare, and then costs a little accuracy.
 */
export function hashTrait(trait: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < trait.length; at += 1) hash = Math.imul(hash ^ trait.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The position of a hash among ascending keys; -1 where it is none of them. */
export function findKey(keys: Uint32Array, hash: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return keys[low] === hash ? low : -1;
}
