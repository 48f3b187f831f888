import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../src/search/parse-corpus.ts';

const article = { id: 'a', lang: 'de', paragraphs: ['Hafen.'] };

describe('parseCorpus()', () => {
  it('reads articles and leaves other properties out', () => {
    expect(parseCorpus({ articles: [{ ...article, title: 'x' }] })).toEqual({ articles: [article] });
  });

  it.each([
    [null, 'Cannot read corpus "articles": expected a list'],
    [{ articles: [{}] }, 'Cannot read "articles[0].id" of the corpus: expected a text that is not empty'],
    [
      { articles: [article, { ...article, lang: 'fr' }] },
      'Cannot read "articles[1].lang" of the corpus: expected "de" or "en"',
    ],
    [
      { articles: [{ ...article, paragraphs: [1] }] },
      'Cannot read "articles[0].paragraphs" of the corpus: expected a list of texts',
    ],
    [{ articles: [article, article] }, 'Cannot read corpus article "a": expected every id once'],
  ])('refuses %j', (value, message) => {
    expect(() => parseCorpus(value)).toThrow(new TypeError(message));
  });
});
