/** The two regressions that the weights come from. */

/** A yes or no with what speaks for and against it. */
export interface Case {
  readonly features: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

/** Candidates of which one is right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly right: number;
}

const dot = (first: readonly number[], second: readonly number[]): number =>
  first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);

/** Logistic regression by Newton's method, with a ridge so that features that go together share their weight. */
export function fitLogistic(cases: readonly Case[], ridge: number, rounds = 25): number[] {
  const size = cases[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight) => -ridge * weight);
    const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)));
    for (const { features, isRight, weight } of cases) {
      const chance = 1 / (1 + Math.exp(-dot(features, weights)));
      features.forEach((feature, row) => {
        gradient[row] = (gradient[row] ?? 0) + weight * (Number(isRight) - chance) * feature;
        const line = curvature[row] ?? [];
        features.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + weight * chance * (1 - chance) * feature * other;
        });
      });
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights;
}

/** Softmax regression by gradient ascent (AdaGrad) from given weights: the chance of the right one of several candidates. */
export function fitSoftmax(raw: readonly Choice[], start: readonly number[], rounds = 200): number[] {
  const size = start.length;
  const spreads = spreadOf(raw, size);
  const choices = raw.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((c) => c.map((value, at) => value / (spreads[at] ?? 1))),
  }));
  let weights = start.map((weight, at) => weight * (spreads[at] ?? 1));
  const squares = new Array<number>(size).fill(1e-9);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight) => -0.002 * weight * choices.length);
    for (const { candidates, right } of choices) {
      const scores = candidates.map((features) => dot(features, weights));
      const best = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - best));
      const total = powers.reduce((sum, power) => sum + power, 0);
      candidates.forEach((features, at) => {
        const error = Number(at === right) - (powers[at] ?? 0) / total;
        features.forEach((feature, column) => {
          gradient[column] = (gradient[column] ?? 0) + error * feature;
        });
      });
    }
    weights = weights.map((weight, at) => {
      const slope = gradient[at] ?? 0;
      squares[at] = (squares[at] ?? 0) + slope ** 2;
      return weight + (0.3 * slope) / Math.sqrt(squares[at] ?? 1);
    });
  }
  return weights.map((weight, at) => weight / (spreads[at] ?? 1));
}

/** The standard deviation of each feature, so that steps along all of them are alike. */
function spreadOf(choices: readonly Choice[], size: number): number[] {
  const rows = choices.flatMap(({ candidates }) => candidates);
  return Array.from({ length: size }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
}

/** Solves a system of linear equations by Gauss–Jordan elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((_, column) => {
    const below = rows.map((row, at) => ({ at, size: at < column ? -1 : Math.abs(row[column] ?? 0) }));
    const { at: pivot } = below.reduce((most, one) => (one.size > most.size ? one : most));
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const lead = rows[column] ?? [];
    rows.forEach((row, at) => {
      if (at === column) return;
      const factor = (row[column] ?? 0) / (lead[column] ?? 1);
      rows[at] = row.map((value, position) => value - factor * (lead[position] ?? 0));
    });
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
