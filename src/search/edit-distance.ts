/**
 * The optimal string alignment distance of two words (insertion, deletion, substitution, and transposition of
 * neighbours count 1 each), or `max + 1` when it is greater than `max`. Symmetric; 0 only for equal words.
 */
export function editDistance(first: string, second: string, max: number): number {
  if (first === second) return 0;
  if (Math.abs(first.length - second.length) > max) return max + 1;
  let [before, previous, current] = [1, 2, 3].map(() => new Array<number>(second.length + 1).fill(0)) as [
    number[],
    number[],
    number[],
  ];
  for (let column = 0; column <= second.length; column += 1) previous[column] = column;
  for (let row = 1; row <= first.length; row += 1) {
    if (fillRow(first, second, row, current, previous, before) > max) return max + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[second.length] ?? 0, max + 1);
}

/** Fills one row of the table of distances from the two above it, and returns the least of it. */
function fillRow(
  first: string,
  second: string,
  row: number,
  current: number[],
  previous: readonly number[],
  before: readonly number[],
): number {
  current[0] = row;
  let least = row;
  for (let column = 1; column <= second.length; column += 1) {
    const differs = first[row - 1] === second[column - 1] ? 0 : 1;
    const above = previous[column] ?? 0;
    const left = current[column - 1] ?? 0;
    let cost = Math.min(above + 1, left + 1, (previous[column - 1] ?? 0) + differs);
    const swapped =
      row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
    if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    current[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}
