import { describe, expect, it } from 'vitest';
import { buildCorpusIndex } from '../../src/search/build-corpus-index.ts';
import { retrieve } from '../../src/search/retrieve.ts';

const corpus = buildCorpusIndex({
  articles: [
    { id: 'hafen', lang: 'de', paragraphs: ['Der Hafen friert zu.', 'Die Fähre ruht. Der Kai ist leer.'] },
    { id: 'port', lang: 'en', paragraphs: ['The port freezes over.', 'The ferry rests at the quay.'] },
  ],
});

describe('retrieve()', () => {
  it('ranks the paragraphs of all articles', () => {
    expect(retrieve(corpus, { q: 'Was ist mit dem Kai?', lang: 'de' })[0]).toMatchObject({
      article: 'hafen',
      paragraph: 2,
    });
    expect(retrieve(corpus, { q: 'Where is the ferry?' })[0]).toMatchObject({ article: 'port', paragraph: 2 });
  });

  it('keeps to one article where it is given', () => {
    const ranked = retrieve(corpus, { q: 'Kai port quay', article: 'port' });
    expect(new Set(ranked.map(({ article }) => article))).toEqual(new Set(['port']));
  });

  it('ranks nothing in an article that is not there', () => {
    expect(retrieve(corpus, { q: 'Kai', article: 'meer' })).toEqual([]);
  });
});
