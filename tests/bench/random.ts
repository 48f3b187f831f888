/** Draws a whole number from 0 (inclusive) to `below` (exclusive). */
export type Draw = (below: number) => number;

/** A repeatable source of numbers: xorshift on 32 bits (Marsaglia 2003). The same seed gives the same numbers. */
export function seededDraw(seed: number): Draw {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
