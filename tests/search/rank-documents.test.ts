import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { gatherEvidence } from '../../src/search/gather-evidence.ts';
import { rankDocuments } from '../../src/search/rank-documents.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { makeDocuments } from './tiny-index.ts';

const index = buildIndex(
  makeDocuments('de', [['Kai Werft'], ['Hafen Kai'], ['Hafen Hafen Kai'], ['Hafen Kai'], ['Leuchtturm']]),
);
const rank = (text: string, limit = 9): number[] => {
  const { words } = readQuery(index, { text });
  return rankDocuments(index, gatherEvidence(index, words, { holds: () => true, size: 5 }), limit).map(
    ({ document }) => document,
  );
};

describe('rankDocuments()', () => {
  it('puts a document that says the word twice before those that say it once, and keeps ties in order', () => {
    expect(rank('Hafen')).toEqual([2, 1, 3]);
  });

  it('lets a rare word decide', () => {
    expect(rank('Werft Kai')[0]).toBe(0);
  });

  it('stops at the limit', () => {
    expect(rank('Kai', 2)).toHaveLength(2);
  });

  it('ranks nothing for words that nobody says', () => {
    expect(rank('Xylophon')).toEqual([]);
  });
});
