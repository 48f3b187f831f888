import type { Question } from './entry-index.ts';
import { learnTone } from './learn-tone.ts';
import { listTraits, type TraitFamily, type Traits, traitFamilies } from './list-traits.ts';
import { traitPrior } from './thresholds.ts';
import type { TraitCounts, TraitIndex } from './trait-index.ts';

/** A phrasing as read, and the entry that it belongs to. */
export interface OwnedPhrasing {
  readonly question: Question;
  /** Position in `Knowledge.entries`. */
  readonly entry: number;
  /** Whether the article does not answer it. */
  readonly isSilent: boolean;
}

/** Counts the traits of all phrasings by entry, and learns which of them show that the article does not say it. */
export function buildTraitIndex(phrasings: readonly OwnedPhrasing[], entries: number): TraitIndex {
  const seen = phrasings.map(({ question, entry, isSilent }) => ({ traits: listTraits(question), entry, isSilent }));
  const families = Object.fromEntries(traitFamilies.map((family) => [family, countTraits(seen, family, entries)]));
  return { families: families as Record<TraitFamily, TraitCounts>, tone: learnTone(seen) };
}

function countTraits(
  seen: readonly { readonly traits: Traits; readonly entry: number }[],
  family: TraitFamily,
  entries: number,
): TraitCounts {
  const counts = new Map<number, Map<number, number>>();
  const sizes = new Float64Array(entries);
  for (const { traits, entry } of seen) {
    for (const hash of traits[family]) {
      const known = counts.get(hash) ?? new Map<number, number>();
      counts.set(hash, known.set(entry, (known.get(entry) ?? 0) + 1));
      sizes[entry] = (sizes[entry] ?? 0) + 1;
    }
  }
  const sorted = [...counts].sort(([first], [second]) => first - second);
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach(([, list], key) => {
    starts[key + 1] = (starts[key] ?? 0) + list.size;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return {
    keys: Uint32Array.from(sorted, ([hash]) => hash),
    starts,
    entries: Uint16Array.from(sorted.flatMap(([, list]) => [...list.keys()])),
    gains: Float64Array.from(sorted.flatMap(([, list]) => weighCounts([...list.values()], total))),
    losses: sizes.map((size) => Math.log(traitPrior / (size + traitPrior))),
  };
}

/** What each count of one trait gains its entry. */
function weighCounts(counts: readonly number[], total: number): number[] {
  const everywhere = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.log(1 + (count * total) / (traitPrior * everywhere)));
}
