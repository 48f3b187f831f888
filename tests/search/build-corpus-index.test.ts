import { describe, expect, it } from 'vitest';
import { buildCorpusIndex } from '../../src/search/build-corpus-index.ts';

describe('buildCorpusIndex()', () => {
  const { index, places } = buildCorpusIndex({
    articles: [{ id: 'hafen', lang: 'de', paragraphs: ['Der Hafen friert zu.', 'Die Fähre ruht. Der Kai ist leer.'] }],
  });

  it('makes a document of each paragraph and knows its place', () => {
    expect(index.documents.map(({ id }) => places.get(id))).toEqual([
      { article: 'hafen', paragraph: 1 },
      { article: 'hafen', paragraph: 2 },
    ]);
  });

  it('splits paragraphs into sentences', () => {
    expect(index.documents[1]?.sentences).toEqual(['Die Fähre ruht.', 'Der Kai ist leer.']);
  });

  it('refuses what is no corpus', () => {
    expect(() => buildCorpusIndex([])).toThrow(TypeError);
  });
});
