import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { gatherEvidence } from '../../src/search/gather-evidence.ts';
import { weighGrams } from '../../src/search/grams.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { type DocumentScore, prepareReading, scoreDocument } from '../../src/search/score-document.ts';
import { makeDocuments } from './tiny-index.ts';

const index = buildIndex(
  makeDocuments('de', [
    ['Der alte Hafen ruht.', 'Die Werft schloss.'],
    ['Der Hafen ruht.', 'Die alte Werft schloss.'],
    ['Die Werft schloss, und der Hafen wurde alt.', 'Schiffe fehlen.'],
  ]),
);

function score(text: string, document: number): DocumentScore {
  const { words, folded } = readQuery(index, { text });
  const evidence = gatherEvidence(index, words, { holds: () => true, size: index.documents.length });
  return scoreDocument(index, prepareReading(evidence, weighGrams(folded, index.grams, 3)), document);
}

describe('scoreDocument()', () => {
  it('finds the sentence that holds most of the question', () => {
    expect(score('alte Werft', 1).sentence).toBe(1);
    expect(score('alter Hafen', 0).sentence).toBe(0);
  });

  it('prefers neighbours in the question that are neighbours in the document', () => {
    expect(score('alte Werft', 1).score).toBeGreaterThan(score('alte Werft', 2).score);
  });

  it('prefers words in one sentence to words in two', () => {
    expect(score('Werft alter Hafen', 2).score).toBeGreaterThan(score('Werft Hafen Schiffe', 1).score);
  });

  it('gives nothing for a question without words', () => {
    expect(score('', 0)).toEqual({ score: 0, sentence: 0 });
  });
});
