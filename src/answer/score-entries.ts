import { describeMatch, type MatchFeatures } from './describe-match.ts';
import { describeTraits, type TraitFeatures } from './describe-traits.ts';
import type { EntryIndex, Question } from './entry-index.ts';
import { matchPhrasings } from './match-phrasings.ts';
import { nominateEntries } from './nominate-entries.ts';
import { entryWeights } from './thresholds.ts';
import { weighWords } from './weigh-words.ts';

/** All that speaks for and against an entry. */
export interface EntryFeatures extends MatchFeatures, TraitFeatures {}

/** An entry as a candidate for a question. */
export interface ScoredEntry {
  /** Position in `Knowledge.entries`. */
  readonly entry: number;
  /** Position of the nearest phrasing in `EntryIndex.phrasings`. */
  readonly phrasing: number;
  /** How well that phrasing fits, from 0 to 1 (see `PhrasingFits`). */
  readonly fit: number;
  readonly score: number;
  readonly features: EntryFeatures;
}

/** The entries that fit a question, best first (score, then position): a short list of candidates, all scored. */
export function scoreEntries(index: EntryIndex, question: Question): ScoredEntry[] {
  const weights = weighWords(question, index.rarity);
  const traitsOf = describeTraits(index, question);
  return nominateEntries(index, matchPhrasings(index, question, weights))
    .map((candidate) => {
      const features = { ...describeMatch(index, question, weights, candidate), ...traitsOf(candidate.entry) };
      const { phrasing, fit } = candidate.nearest[0] ?? { phrasing: -1, fit: 0 };
      return { entry: candidate.entry, phrasing, fit, score: scoreFeatures(features), features };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}

const scoreFeatures = (features: EntryFeatures): number =>
  (Object.keys(entryWeights) as (keyof typeof entryWeights)[]).reduce(
    (score, name) => score + entryWeights[name] * features[name],
    0,
  );
