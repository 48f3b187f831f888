import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/search/fold.ts';
import { lightWords } from '../../src/search/light-words.ts';
import { stopWords } from '../../src/search/stop-words.ts';

const source = readFileSync(new URL('../../src/search/light-words.ts', import.meta.url), 'utf8');
const listed = (list: string): string[] =>
  new RegExp(`const ${list} = \`([^\`]*)\``, 'u').exec(source)?.[1]?.trim().split(/\s+/u) ?? [];

const split = (words: string): string[] => words.split(' ').map(foldWord);

describe.each([
  [
    'de',
    'german',
    'finden geschah genannt erwähnt gilt geblieben gut wichtig derzeit plötzlich insgesamt adjektiv kernaussage oma zeug',
    'punkt lage seite rolle grund name anruf telefonat krieg frieden verhandlung niemand ohne stunde tag kosten drei',
  ],
  [
    'en',
    'english',
    'mentioned chose became supposed seems good currently completely adjective headline viewpoint thanks lol basically',
    'point role reason name call calls talks phone war peace deal nobody without hour day cost age three special',
  ],
] as const)('the light words of %s', (language, list, light, telling) => {
  const words = lightWords[language];

  it('are enough to be of use', () => {
    expect(words.size).toBeGreaterThanOrEqual(500);
  });

  it('list no word twice, not even in another spelling', () => {
    expect(listed(list)).toHaveLength(words.size);
  });

  it('are words, in lower case', () => {
    expect(listed(list).filter((word) => !/^[a-zäöüß']+$/u.test(word))).toEqual([]);
  });

  it('repeat no stop word', () => {
    expect([...words].filter((word) => stopWords[language].has(word))).toEqual([]);
  });

  it.each(split(light))('include "%s"', (word) => {
    expect(words.has(word)).toBe(true);
  });

  it.each(split(telling))('leave out "%s", in both languages', (word) => {
    expect(lightWords.de.has(word) || lightWords.en.has(word)).toBe(false);
  });
});
