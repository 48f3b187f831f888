/**
 * The optimal string alignment distance of two words (insertion, deletion, substitution, and transposition of
 * neighbours count 1 each), or `max + 1` when it is greater than `max`. Symmetric; 0 only for equal words.
 */
export function editDistance(first: string, second: string, max: number): number {
  if (first === second) return 0;
  if (Math.abs(first.length - second.length) > max) return max + 1;
  let before: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      current.push(cellCost(first, second, row, column, current, previous, before));
    }
    if (Math.min(...current) > max) return max + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[second.length] ?? max + 1, max + 1);
}

function cellCost(
  first: string,
  second: string,
  row: number,
  column: number,
  current: readonly number[],
  previous: readonly number[],
  before: readonly number[],
): number {
  const at = (line: readonly number[], index: number): number => line[index] ?? Number.POSITIVE_INFINITY;
  const differs = first[row - 1] === second[column - 1] ? 0 : 1;
  const cost = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + differs);
  const swapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
  return row > 1 && column > 1 && swapped ? Math.min(cost, at(before, column - 2) + 1) : cost;
}
