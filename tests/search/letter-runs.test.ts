import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSharedRuns, indexRuns } from '../../src/search/letter-runs.ts';

const runsOf = (text: string, length: number): Set<string> =>
  new Set(Array.from({ length: Math.max(1, text.length - length + 1) }, (_, at) => text.slice(at, at + length)));

test('countSharedRuns() counts each different run once', () => {
  const { counts, asked } = countSharedRuns(indexRuns(['waffenruhe', 'waffe', 'ruhe', 'see'], 3), 'waffeaffe');
  expect([...counts]).toEqual([3, 3, 0, 0]);
  expect(asked).toBe(5);
});

test('a text shorter than a run is a run of its own', () => {
  expect([...countSharedRuns(indexRuns(['a', 'ab', 'abc', ''], 3), 'ab').counts]).toEqual([0, 1, 0, 0]);
});

test('countSharedRuns() counts what comparing the runs one by one would count', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'abü 1'), maxLength: 8 }), { maxLength: 6 });
  fc.assert(
    fc.property(texts, fc.string({ unit: fc.constantFrom(...'abü 1'), maxLength: 8 }), (list, text) => {
      for (const length of [2, 3] as const) {
        const { counts, asked } = countSharedRuns(indexRuns(list, length), text);
        const wanted = runsOf(text, length);
        expect(asked).toBe(wanted.size);
        expect([...counts]).toEqual(
          list.map((one) => [...runsOf(one, length)].filter((run) => wanted.has(run)).length),
        );
      }
    }),
  );
});
