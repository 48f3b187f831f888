import { expect, test } from 'vitest';
import type { EntryIndex } from '../../src/answer/entry-index.ts';
import { nominateEntries } from '../../src/answer/nominate-entries.ts';
import { knowledge } from '../fixtures/knowledge.ts';

/** Fits of the first phrasings of an index in which two phrasings each belong to one entry. */
function nominate(fits: readonly number[], size: (entry: number) => number) {
  const entryOf = fits.map((_, phrasing) => {
    let [entry, rest] = [0, phrasing];
    for (; rest >= size(entry); entry += 1) rest -= size(entry);
    return entry;
  });
  const none = { types: new Set<never>(), actors: [] };
  const index: EntryIndex = {
    ...knowledge.index.entries,
    phrasings: entryOf.map(() => none),
    owners: Uint32Array.from(entryOf),
  };
  const fit = Float64Array.from(fits);
  const found = Uint32Array.from([...fits.keys()].filter((phrasing) => (fits[phrasing] ?? 0) > 0));
  return nominateEntries(index, { found, fit, coverage: fit, reverse: fit });
}

test('the entry with the nearest phrasing comes first, equal ones by position', () => {
  const nominated = nominate([0.2, 0.5, 0.7, 0.1, 0.7, 0, 0, 0], () => 2);
  expect(nominated.map(({ entry }) => entry)).toEqual([1, 2, 0]);
});

test('three phrasings of an entry are kept, the nearest first, equal ones by position', () => {
  const [only] = nominate([0.3, 0.9, 0.3, 0.9, 0.5, 0.1], () => 6);
  expect(only?.nearest.map(({ phrasing }) => phrasing)).toEqual([1, 3, 4]);
});

test('at most twenty entries are nominated', () => {
  expect(
    nominate(
      Array.from({ length: 50 }, () => 0.5),
      () => 1,
    ),
  ).toHaveLength(20);
});
