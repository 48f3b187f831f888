import { type TraitFamily, type Traits, traitFamilies } from './list-traits.ts';
import { traitPrior } from './thresholds.ts';
import { findKey, hashTrait, type TraitCounts, type TraitIndex } from './trait-index.ts';

/** By kind of traits, for each entry (its position in `Knowledge.entries`): how well the question fits its phrasings. */
export type Likelihoods = Readonly<Record<TraitFamily, Float64Array>>;

/**
 * How much likelier the traits of a question are among the phrasings of each entry than among all: natural logarithm of
 * the query likelihood with Dirichlet smoothing (Zhai and Lafferty, "A study of smoothing methods for language models
 * applied to information retrieval", 2004), divided by the root of the number of traits so that long questions do not
 * outweigh everything else.
 */
export function measureLikelihood({ families }: TraitIndex, traits: Traits): Likelihoods {
  const measured = traitFamilies.map((family) => [family, measureFamily(families[family], traits[family])]);
  return Object.fromEntries(measured) as Record<TraitFamily, Float64Array>;
}

function measureFamily(index: TraitCounts, traits: readonly string[]): Float64Array {
  const { keys, starts, entries, counts, sizes, total } = index;
  const sums = new Float64Array(sizes.length);
  let known = 0;
  for (const trait of traits) {
    const key = findKey(keys, hashTrait(trait));
    if (key < 0) continue;
    known += 1;
    const [start, end] = [starts[key] ?? 0, starts[key + 1] ?? 0];
    let everywhere = 0;
    for (let at = start; at < end; at += 1) everywhere += counts[at] ?? 0;
    for (let at = start; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      sums[entry] = (sums[entry] ?? 0) + Math.log(1 + ((counts[at] ?? 0) * total) / (traitPrior * everywhere));
    }
  }
  const root = Math.sqrt(traits.length || 1);
  // What an entry lacks costs it the more, the more its phrasings say: the part that all traits have in common.
  return sums.map((sum, entry) => (sum + known * Math.log(traitPrior / ((sizes[entry] ?? 0) + traitPrior))) / root);
}
