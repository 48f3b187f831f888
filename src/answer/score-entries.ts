import { coverCandidates } from './cover-candidates.ts';
import { describeMatch, type MatchFeatures } from './describe-match.ts';
import { describeTraits, type TraitFeatures } from './describe-traits.ts';
import type { EntryIndex, Question } from './entry-index.ts';
import { matchPhrasings } from './match-phrasings.ts';
import { nominateEntries } from './nominate-entries.ts';
import { matchWeights, traitWeights } from './thresholds.ts';
import { weighWords } from './weigh-words.ts';

/** An entry as a candidate for a question. */
export interface ScoredEntry {
  /** Position in `Knowledge.entries`. */
  readonly entry: number;
  /** Position of the nearest phrasing in `EntryIndex.phrasings`. */
  readonly phrasing: number;
  /** How well that phrasing fits, from 0 to 1 (see `PhrasingFits`). */
  readonly fit: number;
  readonly score: number;
  /** All that speaks for and against the entry. */
  readonly match: MatchFeatures;
  readonly traits: TraitFeatures;
}

/** The entries that fit a question, best first (score, then position): a short list of candidates, all scored. */
export function scoreEntries(index: EntryIndex, question: Question): ScoredEntry[] {
  const weights = weighWords(question, index.rarity);
  const candidates = nominateEntries(index, matchPhrasings(index, question, weights));
  const traitsOf = describeTraits(index, question);
  return coverCandidates(index, question.words, weights, candidates)
    .map((candidate) => {
      const { entry, nearest } = candidate;
      const { phrasing, fit } = nearest[0] ?? { phrasing: -1, fit: 0 };
      const match = describeMatch(index, question, candidate);
      const traits = traitsOf(entry);
      return { entry, phrasing, fit, score: score(match, traits), match, traits };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}

const ofMatch = Object.entries(matchWeights) as [keyof typeof matchWeights, number][];
const ofTraits = Object.entries(traitWeights) as [keyof typeof traitWeights, number][];

function score(match: MatchFeatures, traits: TraitFeatures): number {
  let sum = 0;
  for (const [name, weight] of ofMatch) sum += weight * match[name];
  for (const [name, weight] of ofTraits) sum += weight * traits[name];
  return sum;
}
