import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { expandWord } from '../../src/search/expand-word.ts';
import { type Token, tokenize } from '../../src/search/tokenize.ts';
import { makeDocuments } from './tiny-index.ts';

const index = buildIndex(
  makeDocuments('de', [['Waffenruhe', 'Waffen', 'Ruhe', 'Leuchtturmwärter', 'gründete', 'Einwohner', 'Waffenlager']]),
);
const token = (word: string): Token => tokenize(word)[0] ?? { text: '', fold: '', span: { start: 0, end: 0 } };
const found = (word: string, synonyms: readonly string[] = []): [string | undefined, string][] =>
  [
    ...expandWord(
      index,
      token(word),
      synonyms.map((text) => ({ token: token(text), weight: 0.9 })),
    ),
  ]
    .sort((a, b) => b[1].weight - a[1].weight)
    .map(([term, { how }]) => [index.terms[term]?.stem, how]);

describe('expandWord()', () => {
  it('finds the word itself before the compounds that hold it', () => {
    expect(found('Waffen')).toEqual([
      ['waff', 'exact'],
      ['waffenruh', 'compound'],
    ]);
  });

  it('finds other forms of a verb', () => {
    expect(found('gegründet')).toEqual([['grundet', 'exact']]);
  });

  it('finds the parts of a compound that the index lacks', () => {
    expect(found('Ruhewaffen')).toEqual([
      ['ruh', 'compound'],
      ['waff', 'compound'],
      ['waffenruh', 'compound'],
    ]);
  });

  it('repairs a misspelt word', () => {
    expect(found('Einwonher')).toEqual([['einwohn', 'typo']]);
  });

  it('completes a word that breaks off', () => {
    expect(found('Leuchttu')).toEqual([['leuchtturmwart', 'prefix']]);
  });

  it('takes synonyms for an unknown word and repairs no further', () => {
    expect(found('Einwonher', ['Ruhe'])).toEqual([
      ['ruh', 'synonym'],
      ['waffenruh', 'synonym'],
    ]);
  });

  it('finds nothing for a word like no other', () => {
    expect(found('Xylophon')).toEqual([]);
  });
});
