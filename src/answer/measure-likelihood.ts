import { type TraitFamily, type Traits, traitFamilies } from './list-traits.ts';
import { findKey, type TraitCounts, type TraitIndex } from './trait-index.ts';

/** By kind of traits, how well a question fits the phrasings of an entry (its position in `Knowledge.entries`). */
export type Likelihoods = Readonly<Record<TraitFamily, (entry: number) => number>>;

/**
 * How much likelier the traits of a question are among the phrasings of each entry than among all: natural logarithm of
 * the query likelihood with Dirichlet smoothing (Zhai and Lafferty, "A study of smoothing methods for language models
 * applied to information retrieval", 2004), divided by the root of the number of traits so that long questions do not
 * outweigh everything else.
 */
export function measureLikelihood({ families }: TraitIndex, traits: Traits): Likelihoods {
  const measured = traitFamilies.map((family) => [family, measureFamily(families[family], traits[family])]);
  return Object.fromEntries(measured) as Record<TraitFamily, (entry: number) => number>;
}

function measureFamily(index: TraitCounts, traits: readonly number[]): (entry: number) => number {
  const { keys, starts, entries, gains, losses } = index;
  const sums = new Float64Array(losses.length);
  let known = 0;
  for (const trait of traits) {
    const key = findKey(keys, trait);
    if (key < 0) continue;
    known += 1;
    const end = starts[key + 1] ?? 0;
    for (let at = starts[key] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      sums[entry] = (sums[entry] ?? 0) + (gains[at] ?? 0);
    }
  }
  const root = Math.sqrt(traits.length || 1);
  return (entry) => ((sums[entry] ?? 0) + known * (losses[entry] ?? 0)) / root;
}
