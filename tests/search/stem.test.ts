import { describe, expect, it } from 'vitest';
import { stemWord } from '../../src/search/stem.ts';

describe('stemWord()', () => {
  it.each([
    ['de', 'Gespräche', 'Gespraechs'],
    ['de', 'fordern', 'Forderungen'],
    ['de', 'fordert', 'forderte'],
    ['de', 'Sanktionen', 'Sanktion'],
    ['en', 'negotiations', 'negotiation'],
    ['en', "Trump's", 'Trump'],
    ['en', 'nineteen', '19'],
    ['en', 'Forty', '40'],
    ['de', 'dreißig', '30'],
    ['de', 'fünfundzwanzig', '25'],
    ['de', 'Neunzehn', '19'],
  ] as const)('gives one stem in %s to "%s" and "%s"', (language, one, other) => {
    expect(stemWord(one, language)).toBe(stemWord(other, language));
  });

  it('keeps different words apart', () => {
    expect(stemWord('Frieden', 'de')).not.toBe(stemWord('Freiheit', 'de'));
    expect(stemWord('achten', 'de')).not.toBe('8');
  });

  it('gives the same stem when asked again', () => {
    expect(stemWord('Verhandlungen', 'de')).toBe(stemWord('Verhandlungen', 'de'));
  });
});
