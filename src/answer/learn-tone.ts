import { type Traits, traitFamilies } from './list-traits.ts';
import { toneLearning } from './thresholds.ts';
import { findKey, type Tone } from './trait-index.ts';

/** A phrasing to learn from. */
export interface ToneExample {
  readonly traits: Traits;
  /** Whether the article does not answer it. */
  readonly isSilent: boolean;
}

/** The kinds of traits that the tone is made of: who is named says what a question is about, not how it is asked. */
const heard = traitFamilies.filter((family) => family !== 'actors');

/**
 * Learns what questions sound like that the article does not answer ("which exactly", "since when", a reason where it
 * gives none): logistic regression over traits by stochastic gradient descent with AdaGrad's steps (Duchi, Hazan and
 * Singer 2011). The order of the examples is shuffled the same way every time, so the same pack always gives the same.
 */
export function learnTone(examples: readonly ToneExample[]): Tone {
  const hashed = examples.map(({ traits }) => hearAll(traits));
  const keys = findCommon(hashed);
  const rows = hashed.map((hashes) => hashes.map((hash) => findKey(keys, hash)).filter((key) => key >= 0));
  const weights = new Float64Array(keys.length);
  const squares = new Float64Array(keys.length).fill(toneLearning.start);
  const bias = { weight: 0, squares: toneLearning.start as number };
  for (const at of shuffledRounds(examples.length)) {
    const row = rows[at] ?? [];
    const part = 1 / Math.sqrt(row.length || 1);
    const sum = row.reduce((total, key) => total + (weights[key] ?? 0) * part, bias.weight);
    const error = 1 / (1 + Math.exp(-sum)) - Number(examples[at]?.isSilent);
    bias.squares += error ** 2;
    bias.weight -= (toneLearning.pace / Math.sqrt(bias.squares)) * error;
    for (const key of row) {
      const slope = error * part + toneLearning.ridge * (weights[key] ?? 0);
      const steepness = (squares[key] ?? 0) + slope ** 2;
      squares[key] = steepness;
      weights[key] = (weights[key] ?? 0) - (toneLearning.pace / Math.sqrt(steepness)) * slope;
    }
  }
  return { keys, weights, bias: bias.weight };
}

/** How much a question sounds like one that the article does not answer: log-odds, 0 for undecided. */
export function hearTone({ keys, weights, bias }: Tone, traits: Traits): number {
  const known = hearAll(traits).flatMap((hash) => weights[findKey(keys, hash)] ?? []);
  return bias + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(known.length || 1);
}

const hearAll = (traits: Traits): number[] => heard.flatMap((family) => traits[family]);

/** The traits, ascending, that enough examples show for anything to be learnt of them. */
function findCommon(hashed: readonly (readonly number[])[]): Uint32Array {
  const counts = new Map<number, number>();
  for (const hashes of hashed) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Uint32Array.from([...counts].flatMap(([hash, count]) => (count >= toneLearning.least ? [hash] : []))).sort();
}

/** Positions 0 to `size` - 1 once a round, in an order that looks random (a linear congruential generator). */
function* shuffledRounds(size: number): Generator<number> {
  const order = Array.from({ length: size }, (_, at) => at);
  let state = 1;
  for (let round = 0; round < toneLearning.rounds; round += 1) {
    for (let last = size - 1; last > 0; last -= 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((state / 2 ** 32) * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    yield* order;
  }
}
