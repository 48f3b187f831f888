import type { EntryIndex } from './entry-index.ts';
import type { PhrasingFits } from './match-phrasings.ts';
import { shortList } from './thresholds.ts';

/** How well one phrasing fits a question (see `PhrasingFits`). */
export interface PhrasingMatch {
  /** Position in `EntryIndex.phrasings`. */
  readonly phrasing: number;
  readonly coverage: number;
  readonly reverse: number;
  readonly fit: number;
}

/** An entry worth scoring. */
export interface Candidate {
  /** Position in `Knowledge.entries`. */
  readonly entry: number;
  /** Those of its phrasings that fit best, at most three, best first, equal ones by position. */
  readonly nearest: readonly PhrasingMatch[];
}

const nearestKept = 3;

/** The entries with the nearest phrasings: a short list, the best first, equal ones by position. */
export function nominateEntries(index: EntryIndex, fits: PhrasingFits): Candidate[] {
  const nearest = new Int32Array(index.profiles.length * nearestKept).fill(none);
  const entries: number[] = [];
  for (let at = 0; at < fits.found.length; at += 1) {
    const entry = index.owners[fits.found[at] ?? 0] ?? 0;
    const first = entry * nearestKept;
    if (nearest[first] === none) entries.push(entry);
    keep(nearest, first, at, fits);
  }
  const bestOf = (entry: number): number => fits.fit[nearest[entry * nearestKept] ?? none] ?? 0;
  return entries
    .sort((a, b) => bestOf(b) - bestOf(a) || a - b)
    .slice(0, shortList)
    .map((entry) => ({ entry, nearest: listNearest(nearest, entry, fits) }));
}

function listNearest(nearest: Int32Array, entry: number, fits: PhrasingFits): PhrasingMatch[] {
  const matches: PhrasingMatch[] = [];
  for (let place = 0; place < nearestKept; place += 1) {
    const at = nearest[entry * nearestKept + place] ?? none;
    if (at !== none) matches.push(matchAt(fits, at));
  }
  return matches;
}

/** Marks a place that no phrasing has taken. */
const none = -1;

/** Puts a phrasing, by its position in `found`, in its place among those of its entry; what is one too many falls off the end. */
function keep(nearest: Int32Array, first: number, at: number, fits: PhrasingFits): void {
  let place = first + nearestKept - 1;
  if (!comesBefore(fits, at, nearest[place] ?? none)) return;
  for (; place > first && comesBefore(fits, at, nearest[place - 1] ?? none); place -= 1) {
    nearest[place] = nearest[place - 1] ?? none;
  }
  nearest[place] = at;
}

function comesBefore({ fit, found }: PhrasingFits, at: number, other: number): boolean {
  if (other === none) return true;
  const difference = (fit[at] ?? 0) - (fit[other] ?? 0);
  return difference > 0 || (difference === 0 && (found[at] ?? 0) < (found[other] ?? 0));
}

const matchAt = (fits: PhrasingFits, at: number): PhrasingMatch => ({
  phrasing: fits.found[at] ?? 0,
  coverage: fits.coverage[at] ?? 0,
  reverse: fits.reverse[at] ?? 0,
  fit: fits.fit[at] ?? 0,
});
