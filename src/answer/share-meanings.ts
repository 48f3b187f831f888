import type { Expressions, PhrasingWords, Question, Units } from './entry-index.ts';
import type { Tallies } from './tallies.ts';

/** The meanings that share a unit with one word of the question, and how strongly each is shared. */
export interface SharedMeanings {
  readonly meanings: readonly number[];
  readonly strengths: readonly number[];
  readonly isGrammar: boolean;
}

/** As many function words are told apart as a number has bits. */
const mostBits = 32;

/** Finds what each word of a question shares with the phrasings of an index, and tallies what the question holds. */
export function shareMeanings({ expressions }: PhrasingWords, question: Question, tallies: Tallies): SharedMeanings[] {
  const { strengths, grammar } = tallies;
  let functionWords = 0;
  return question.words.map(({ units, kind }) => {
    const shared = expressUnits(expressions, units, tallies);
    const isGrammar = kind === 'function';
    const bit = isGrammar && functionWords < mostBits ? 1 << functionWords++ : 0;
    shared.meanings.forEach((meaning, at) => {
      strengths[meaning] = Math.max(strengths[meaning] ?? 0, shared.strengths[at] ?? 0);
      grammar[meaning] = (grammar[meaning] ?? 0) | bit;
    });
    return { ...shared, isGrammar };
  });
}

/** The meanings that share a unit with a word, each with the strength of the best one. */
function expressUnits(
  { units: numbers, starts, meanings, strengths }: Expressions,
  units: Units,
  { held }: Tallies,
): Omit<SharedMeanings, 'isGrammar'> {
  const shared: number[] = [];
  for (const [unit, ours] of units) {
    const number = numbers.get(unit);
    if (number === undefined) continue;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at += 1) {
      const meaning = meanings[at] ?? 0;
      const before = held[meaning] ?? 0;
      if (before === 0) shared.push(meaning);
      held[meaning] = Math.max(before, Math.min(ours, strengths[at] ?? 0));
    }
  }
  const best = shared.map((meaning) => held[meaning] ?? 0);
  for (const meaning of shared) held[meaning] = 0;
  return { meanings: shared, strengths: best };
}
