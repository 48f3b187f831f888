import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';
import { harbour } from './tiny-index.ts';

const words = (text: string): string[] => readQuery(harbour, { text }).words.map(({ token }) => token.text);

describe('readQuery()', () => {
  it('keeps the words that carry the subject', () => {
    expect(words('Wie viele Einwohner hat die Stadt?')).toEqual(['Einwohner', 'Stadt']);
  });

  it('keeps all words where there are function words only', () => {
    expect(words('wer ist das')).toEqual(['wer', 'ist', 'das']);
  });

  it('keeps a function word that has a synonym', () => {
    const expansions = [{ of: 'Wo', word: 'Hafen', weight: 1 }];
    expect(readQuery(harbour, { text: 'wo genau', expansions }).words.map(({ token }) => token.text)).toEqual(['wo']);
  });

  it('spells out synonyms in place of words that the index lacks', () => {
    const expansions = [
      { of: 'port', word: 'Hafen', weight: 1 },
      { of: 'Stadt', word: 'Werft', weight: 1 },
    ];
    expect(readQuery(harbour, { text: 'Port Stadt', expansions }).folded).toBe(' hafen stadt ');
  });

  it('finds no words in an empty question', () => {
    expect(words(' … ')).toEqual([]);
  });
});
