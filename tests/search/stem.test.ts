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
  ] as const)('gives one stem in %s to "%s" and "%s"', (language, one, other) => {
    expect(stemWord(one, language)).toBe(stemWord(other, language));
  });

  it('keeps different words apart', () => {
    expect(stemWord('Frieden', 'de')).not.toBe(stemWord('Freiheit', 'de'));
  });

  it('gives the same stem when asked again', () => {
    expect(stemWord('Verhandlungen', 'de')).toBe(stemWord('Verhandlungen', 'de'));
  });
});
