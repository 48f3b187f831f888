import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/search/tokenize.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize()', () => {
  it('splits at white space and punctuation', () => {
    expect(words('„Sofort!“, sagte er – und ging.')).toEqual(['Sofort', 'sagte', 'er', 'und', 'ging']);
  });

  it('yields the parts of a hyphenated compound', () => {
    expect(words('Putin-Telefonat')).toEqual(['Putin', 'Telefonat']);
  });

  it('keeps decimal and thousands marks inside numbers', () => {
    expect(words('3,5 Prozent von 4.100.')).toEqual(['3,5', 'Prozent', 'von', '4.100']);
  });

  it('keeps an apostrophe inside a word', () => {
    expect(words("don't 'quote'")).toEqual(["don't", 'quote']);
  });

  it('gives each word its place in the original text', () => {
    const text = 'Die Größe zählt';
    expect(tokenize(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['Die', 'Größe', 'zählt']);
  });

  it('finds nothing in emoji and punctuation', () => {
    expect(tokenize('🙂 … ?!')).toEqual([]);
  });
});
