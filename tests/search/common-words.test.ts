import { describe, expect, it } from 'vitest';
import { commonWords } from '../../src/search/common-words.ts';
import { commonEnglishWords } from '../../src/search/common-words-english.ts';
import { commonGermanWords } from '../../src/search/common-words-german.ts';
import { foldWord } from '../../src/search/fold.ts';
import { stopWords } from '../../src/search/stop-words.ts';

const split = (words: string): string[] => words.trim().split(/\s+/u);

describe.each([
  ['de', commonGermanWords, ['wetter', 'best', 'morgen', 'lief', 'geschrieben', 'Österreich', 'Kanzler', 'krasse']],
  ['en', commonEnglishWords, ['best', 'went', 'took', 'bought', 'parliament', 'soldiers', 'Vienna', 'weather']],
] as const)('the common words of %s', (language, source, everyday) => {
  it('are enough to be of use', () => {
    expect(commonWords[language].size).toBeGreaterThanOrEqual(1500);
  });

  it('list no word twice, not even in another spelling', () => {
    expect(split(source)).toHaveLength(commonWords[language].size);
  });

  it('repeat no stop word', () => {
    expect([...commonWords[language]].filter((word) => stopWords[language].has(word))).toEqual([]);
  });

  it('are words, in lower case', () => {
    expect(split(source).filter((word) => !/^[a-zäöüß']+$/u.test(word))).toEqual([]);
  });

  it.each(everyday)('include "%s"', (word) => {
    expect(commonWords[language].has(foldWord(word))).toBe(true);
  });
});
