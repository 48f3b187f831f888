import { describe, expect, it } from 'vitest';
import { foldLetters, foldWord } from '../../src/search/fold.ts';

describe('foldWord()', () => {
  it.each([
    ['Gespräch', 'Gespraech'],
    ['Gespräch', 'gesprach'],
    ['Straße', 'STRASSE'],
    ['Zelenskyý', 'zelenskyy'],
    ['Österreich', 'Oesterreich'],
    ['it’s', "it's"],
  ])('makes "%s" and "%s" equal', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it('keeps different words apart', () => {
    expect(foldWord('Frieden')).not.toBe(foldWord('Fronten'));
  });
});

describe('foldLetters()', () => {
  it('keeps "ae" for the stemmer, but folds case, accents and ß', () => {
    expect(foldLetters('Maßnahmen Aera é')).toBe('massnahmen aera e');
  });
});
