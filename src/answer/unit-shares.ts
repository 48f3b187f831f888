import type { Unit, UnitShares, Units } from './entry-index.ts';

/** Lists units by their numbers; those that have none are left out. */
export function listUnits(units: Units, numbers: ReadonlyMap<Unit, number>): UnitShares {
  const pairs = [...units]
    .flatMap(([unit, share]) => {
      const number = numbers.get(unit);
      return number === undefined ? [] : [{ number, share }];
    })
    .sort((a, b) => a.number - b.number);
  return {
    numbers: Uint32Array.from(pairs, ({ number }) => number),
    shares: Float64Array.from(pairs, ({ share }) => share),
  };
}

/** The share of the unit with a number; 0 where it is not listed. */
export function shareOf({ numbers, shares }: UnitShares, number: number | undefined): number {
  if (number === undefined) return 0;
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === number ? (shares[low] ?? 0) : 0;
}
