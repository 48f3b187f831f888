import type { EntryIndex, Question, UnitPosting } from './entry-index.ts';

/** How well one phrasing fits a question. */
export interface PhrasingMatch {
  /** Position in `EntryIndex.phrasings`. */
  readonly phrasing: number;
  /** Share of the question's weight that the phrasing covers, from 0 to 1. */
  readonly coverage: number;
  /** Share of the phrasing's weight that the question covers, from 0 to 1. */
  readonly reverse: number;
}

interface Tally {
  /** For each word of the question, how strongly the phrasing holds it. */
  readonly asked: Float64Array;
  /** For each word of the phrasing, how strongly the question holds it. */
  readonly held: Float64Array;
}

/**
 * Holds a question against every phrasing that shares a unit with it.
 *
 * @param weights of the question's words
 */
export function matchPhrasings(index: EntryIndex, question: Question, weights: readonly number[]): PhrasingMatch[] {
  const tallies = new Map<number, Tally>();
  question.words.forEach(({ units }, at) => {
    for (const [unit, strength] of units) {
      for (const posting of index.postings.get(unit) ?? []) {
        note(tallyOf(tallies, index, posting, weights.length), at, posting, strength);
      }
    }
  });
  return [...tallies].map(([phrasing, { asked, held }]) => ({
    phrasing,
    coverage: shareOf(asked, weights),
    reverse: shareOf(held, index.phrasings[phrasing]?.weights ?? []),
  }));
}

function tallyOf(tallies: Map<number, Tally>, index: EntryIndex, { phrasing }: UnitPosting, length: number): Tally {
  const known = tallies.get(phrasing);
  if (known) return known;
  const held = new Float64Array(index.phrasings[phrasing]?.weights.length ?? 0);
  const tally = { asked: new Float64Array(length), held };
  tallies.set(phrasing, tally);
  return tally;
}

function note({ asked, held }: Tally, at: number, { word, strength: theirs }: UnitPosting, ours: number): void {
  const shared = Math.min(ours, theirs);
  if (shared > (asked[at] ?? 0)) asked[at] = shared;
  if (shared > (held[word] ?? 0)) held[word] = shared;
}

function shareOf(values: Float64Array, weights: readonly number[]): number {
  let share = 0;
  let total = 0;
  for (let at = 0; at < values.length; at += 1) {
    share += (values[at] ?? 0) * (weights[at] ?? 0);
    total += weights[at] ?? 0;
  }
  return total > 0 ? share / total : 0;
}
