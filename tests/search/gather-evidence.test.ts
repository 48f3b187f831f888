import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/search/gather-evidence.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { harbour } from './tiny-index.ts';

const everywhere = { holds: () => true, size: 4 };

describe('gatherEvidence()', () => {
  it('counts how often each document holds a word', () => {
    const [zaun] = gatherEvidence(harbour, readQuery(harbour, { text: 'Zäune' }).words, everywhere);
    expect([...(zaun?.documents ?? [])]).toEqual([1]);
    expect([...(zaun?.counts ?? [])]).toEqual([2]);
  });

  it('counts by trust what is not the word itself', () => {
    const [typo] = gatherEvidence(harbour, readQuery(harbour, { text: 'Fährre' }).words, everywhere);
    expect(typo?.counts[typo.documents.indexOf(2)]).toBeLessThan(1);
  });

  it('gives a word more weight the rarer it is within the scope', () => {
    const { words } = readQuery(harbour, { text: 'Hafen Werft' });
    const [harborWord, shipyard] = gatherEvidence(harbour, words, everywhere);
    expect(shipyard?.rarity).toBeGreaterThanOrEqual(harborWord?.rarity ?? Number.POSITIVE_INFINITY);
    const [outside] = gatherEvidence(harbour, words, { holds: (document) => document === 3, size: 1 });
    expect(outside?.documents).toHaveLength(0);
  });
});
