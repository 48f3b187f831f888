import fc from 'fast-check';
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

  it('gives the beginning of the whole ranking, best first, equal ones by number', () => {
    const word = fc.constantFrom('Kai', 'Hafen', 'Werft', 'Leuchtturm', 'Boot');
    const documents = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        documents,
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 12 }),
        (texts, asked, limit) => {
          const some = buildIndex(
            makeDocuments(
              'de',
              texts.map((words) => [words.join(' ')]),
            ),
          );
          const { words } = readQuery(some, { text: asked.join(' ') });
          const evidence = gatherEvidence(some, words, { holds: () => true, size: texts.length });
          const whole = rankDocuments(some, evidence, texts.length);
          expect([...whole].sort((a, b) => b.score - a.score || a.document - b.document)).toEqual(whole);
          expect(rankDocuments(some, evidence, limit)).toEqual(whole.slice(0, limit));
        },
      ),
    );
  });

  it('ranks nothing for words that nobody says', () => {
    expect(rank('Xylophon')).toEqual([]);
  });
});
