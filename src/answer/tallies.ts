/** What is added up for one question, in arrays at least as long as the index is large. */
export interface Tallies {
  /** For each phrasing, the weight of the question's words that it covers. */
  readonly coverage: Float64Array;
  /** For each phrasing, how well it covers the word at hand. */
  readonly best: Float64Array;
  /** For each meaning, how strongly the word at hand holds it, and the question; and the function words that share it, as bits. */
  readonly held: Float64Array;
  readonly strengths: Float64Array;
  readonly grammar: Uint32Array;
  /** Room for a list of phrasings, and for another one; whatever is in it. */
  readonly found: Uint32Array;
  readonly touched: Uint32Array;
}

/** The last tallies, all 0 again: arrays of this size would keep the garbage collector busy. */
let spare: Tallies | null = null;

/**
 * Takes tallies that are all 0, but for the lists. Nobody else can have them until they are given back, and whoever fails never does.
 *
 * @param size phrasings of the index
 * @param meanings different meanings of their words
 */
export function takeTallies(size: number, meanings: number): Tallies {
  const taken = spare;
  spare = null;
  if (taken && taken.best.length >= size && taken.strengths.length >= meanings) return taken;
  return {
    coverage: new Float64Array(size),
    best: new Float64Array(size),
    held: new Float64Array(meanings),
    strengths: new Float64Array(meanings),
    grammar: new Uint32Array(meanings),
    found: new Uint32Array(size),
    touched: new Uint32Array(size),
  };
}

/** Gives tallies back, wiped: all of them, which is faster than to go through what was added up. */
export function giveBack(tallies: Tallies): void {
  tallies.coverage.fill(0);
  tallies.strengths.fill(0);
  tallies.grammar.fill(0);
  spare = tallies;
}
