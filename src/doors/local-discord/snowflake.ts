/** Discord's ids: https://discord.com/developers/docs/reference#snowflakes */

/** Discord's epoch: the first second of 2015, in milliseconds. */
const EPOCH = 1_420_070_400_000n;

/** Makes ids that carry the time of the given clock, and a counter where two fall into the same millisecond. */
export function createSnowflakes(now: () => number): () => string {
  let counter = -1n;
  return () => {
    counter += 1n;
    return String(((BigInt(now()) - EPOCH) << 22n) | (counter & 0x3fffffn));
  };
}
