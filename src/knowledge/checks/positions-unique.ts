import type { Check } from '../check.ts';

/** An actor gives a topic one position at most, and lacks one at most once. */
export const positionsUnique: Check = {
  name: 'positions-unique',
  needs: [],
  find: ({ positions }) => {
    const known = new Set<string>();
    return positions.flatMap(({ file, path, value: { actor, topic, gives } }) => {
      const key = `${actor} ${topic} ${gives}`;
      const isKnown = known.has(key);
      known.add(key);
      const message = `Cannot use a second "${gives}" of "${actor}" on "${topic}": expected one with all its evidence`;
      return isKnown ? [{ file, path: [...path, 'topic'], message }] : [];
    });
  },
};
