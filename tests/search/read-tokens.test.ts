import { describe, expect, it } from 'vitest';
import { readTokens } from '../../src/search/read-tokens.ts';
import { makeDocuments } from './tiny-index.ts';

describe('readTokens()', () => {
  const { tokens, stems, folds } = readTokens(
    makeDocuments('de', [['Der Hafen ruht.', 'Häfen ruhen.'], ['Die Fähre']]),
  );

  it('numbers terms in the order met and reuses the number of a stem', () => {
    expect([...tokens.terms].map((term) => stems[term])).toEqual(['der', 'haf', 'ruht', 'haf', 'ruh', 'die', 'fahr']);
  });

  it('marks where sentences and documents begin', () => {
    expect([[...tokens.sentenceStarts], [...tokens.documentStarts]]).toEqual([
      [0, 3, 5, 7],
      [0, 2, 3],
    ]);
  });

  it('keeps the place of each word in its sentence', () => {
    expect([tokens.starts[1], tokens.ends[1]]).toEqual([4, 9]);
  });

  it('collects content words only', () => {
    expect([...folds.keys()]).toEqual(['hafen', 'ruht', 'ruhen', 'fahre']);
  });
});
