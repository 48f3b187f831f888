import type { Meaning, Question, Unit } from './entry-index.ts';
import { wordWeights } from './thresholds.ts';

/**
 * How much each word of a question counts: the rarity of what it means, little for words that say little.
 *
 * @param rarity of each unit, in natural logarithms of inverse entry frequency
 */
export function weighWords(question: Question, rarity: ReadonlyMap<Unit, number>): number[] {
  return question.words.map((word) => weighWord(word, rarity));
}

/** How much one meaning counts (see `weighWords`). */
export function weighWord(word: Meaning, rarity: ReadonlyMap<Unit, number>): number {
  if (word.kind === 'function') return wordWeights.function;
  const weight = weighReading(word, rarity);
  if (word.kind === 'full') return weight;
  return Math.min(weight, hasConcept(word) ? wordWeights.lightConcept : wordWeights.light);
}

function weighReading(word: Meaning, rarity: ReadonlyMap<Unit, number>): number {
  if (word.reading === 'unknown') return wordWeights.unknown;
  return word.reading === 'everyday' ? wordWeights.everyday : rarityOf(word, rarity);
}

const hasConcept = ({ units }: Meaning): boolean => [...units.keys()].some((unit) => unit.startsWith('='));

/** A concept or an actor says more of what a word means than its stem; of several, the commonest is meant most often. */
function rarityOf({ units }: Meaning, rarity: ReadonlyMap<Unit, number>): number {
  let meant = Number.POSITIVE_INFINITY;
  let spelled = Number.POSITIVE_INFINITY;
  for (const [unit, strength] of units) {
    if (strength < wordWeights.meant) continue;
    const rare = rarity.get(unit) ?? wordWeights.unknown;
    if (unit.startsWith('=') || unit.startsWith('@')) meant = Math.min(meant, rare);
    else spelled = Math.min(spelled, rare);
  }
  const weight = Number.isFinite(meant) ? meant : spelled;
  return Math.min(wordWeights.rarest, Math.max(wordWeights.least, weight));
}
