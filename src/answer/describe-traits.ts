import type { EntryIndex, Question } from './entry-index.ts';
import { hearTone } from './learn-tone.ts';
import { listTraits } from './list-traits.ts';
import { measureLikelihood } from './measure-likelihood.ts';

/** What the traits of a question say for and against an entry: logarithms, 0 for undecided. */
export interface TraitFeatures {
  /** How much likelier the traits of each kind are among the entry's phrasings than elsewhere (see `measureLikelihood`). */
  readonly likelyWords: number;
  readonly likelyOrder: number;
  readonly likelyPairs: number;
  readonly likelyTypes: number;
  readonly likelyActors: number;
  readonly likelyDemands: number;
  readonly likelyAsked: number;
  /** How much the question sounds like one that the article does not answer, whatever the entry (see `hearTone`). */
  readonly tone: number;
}

/** Reads the traits of a question once and gives what they say of any entry (its position in `Knowledge.entries`). */
export function describeTraits({ traits: index }: EntryIndex, question: Question): (entry: number) => TraitFeatures {
  const traits = listTraits(question);
  const { words, order, pairs, types, actors, demands, asked } = measureLikelihood(index, traits);
  const tone = hearTone(index.tone, traits);
  return (entry) => ({
    likelyWords: words(entry),
    likelyOrder: order(entry),
    likelyPairs: pairs(entry),
    likelyTypes: types(entry),
    likelyActors: actors(entry),
    likelyDemands: demands(entry),
    likelyAsked: asked(entry),
    tone,
  });
}
