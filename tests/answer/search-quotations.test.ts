import { describe, expect, it } from 'vitest';
import { searchQuotations } from '../../src/answer/search-quotations.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const wordsOf = (search?: string, speaker?: string): string[] =>
  searchQuotations(knowledge, { search, speaker }).quotations.map(({ text }) => text);

describe('searchQuotations()', () => {
  it('gives every quotation of the article in its order when nothing is asked', () => {
    expect(wordsOf()).toEqual(knowledge.quotations.map(({ text }) => text));
    expect(wordsOf().length).toBe(9);
  });

  it('finds words, misspelt ones and translations', () => {
    expect(wordsOf('ausgezeichnet')[0]).toBe('ausgezeichnet');
    expect(wordsOf('ausgezeichnt')[0]).toBe('ausgezeichnet');
    expect(wordsOf('causes of this crisis')[0]).toBe('Ursachen dieser Krise');
  });

  it('finds a speaker in any spelling', () => {
    const putin = wordsOf(undefined, 'Wladimir Putin');
    expect(putin).toContain('nützlich');
    expect(putin).not.toContain('ausgezeichnet');
    expect(wordsOf(undefined, 'Donald Trump')).toContain('ausgezeichnet');
  });

  it('holds to the speaker when words are given as well', () => {
    expect(wordsOf('ausgezeichnet', 'Putin')).not.toContain('ausgezeichnet');
  });

  it('finds nothing for somebody who is not in the article', () => {
    expect(searchQuotations(knowledge, { speaker: 'Merkel' })).toEqual({ speaker: null, quotations: [] });
  });

  it('finds nothing for words that nobody said', () => {
    expect(wordsOf('qqqq xxxx')).toEqual([]);
  });
});
