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
  const nearest = new Map<number, number[]>();
  for (const phrasing of fits.found) {
    const entry = index.phrasings[phrasing]?.entry ?? -1;
    const kept = nearest.get(entry);
    if (!kept) nearest.set(entry, [phrasing]);
    else if (kept.length < nearestKept || comesBefore(fits, phrasing, kept.at(-1))) insert(kept, phrasing, fits);
  }
  return [...nearest]
    .map(([entry, kept]) => ({ entry, kept, fit: fitOf(fits, kept[0]) }))
    .sort((a, b) => b.fit - a.fit || a.entry - b.entry)
    .slice(0, shortList)
    .map(({ entry, kept }) => ({ entry, nearest: kept.map((phrasing) => matchAt(fits, phrasing)) }));
}

/** Puts a phrasing in its place; what is one too many falls off the end. */
function insert(kept: number[], phrasing: number, fits: PhrasingFits): void {
  const place = kept.findIndex((one) => comesBefore(fits, phrasing, one));
  kept.splice(place < 0 ? kept.length : place, 0, phrasing);
  if (kept.length > nearestKept) kept.pop();
}

function comesBefore(fits: PhrasingFits, phrasing: number, other = -1): boolean {
  const difference = fitOf(fits, phrasing) - fitOf(fits, other);
  return difference > 0 || (difference === 0 && phrasing < other);
}

const fitOf = ({ fit }: PhrasingFits, phrasing: number | undefined): number => fit[phrasing ?? -1] ?? 0;

const matchAt = (fits: PhrasingFits, phrasing: number): PhrasingMatch => ({
  phrasing,
  coverage: fits.coverage[phrasing] ?? 0,
  reverse: fits.reverse[phrasing] ?? 0,
  fit: fitOf(fits, phrasing),
});
