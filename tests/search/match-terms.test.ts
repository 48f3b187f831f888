import { describe, expect, it } from 'vitest';
import { matchTerms } from '../../src/search/match-terms.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { harbour } from './tiny-index.ts';

describe('matchTerms()', () => {
  it('says where and how a document holds each word of the question', () => {
    const { words } = readQuery(harbour, { text: 'Zäunen der Fischer' });
    expect(matchTerms(harbour, words, 1)).toEqual([
      {
        asked: 'Zäunen',
        span: { start: 0, end: 6 },
        how: 'exact',
        places: [
          { sentence: 0, span: { start: 36, end: 42 } },
          { sentence: 1, span: { start: 32, end: 37 } },
        ],
      },
      {
        asked: 'Fischer',
        span: { start: 11, end: 18 },
        how: 'exact',
        places: [{ sentence: 1, span: { start: 0, end: 7 } }],
      },
    ]);
  });

  it('leaves out words that the document lacks', () => {
    expect(matchTerms(harbour, readQuery(harbour, { text: 'Werft' }).words, 0)).toEqual([]);
  });
});
