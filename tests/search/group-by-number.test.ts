import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByNumber } from '../../src/search/group-by-number.ts';

const groupCount = 5;

test('groupByNumber() puts every position into the group of its number, in ascending order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(groupCount - 1)), (numbers) => {
      const { starts, members } = groupByNumber(numbers, groupCount);
      const groups = Array.from({ length: groupCount }, (_, group) => [
        ...members.subarray(starts[group], starts[group + 1]),
      ]);
      const wanted = groups.map((_, group) => [...numbers.keys()].filter((at) => numbers[at] === group));
      expect(groups).toEqual(wanted);
    }),
  );
});
