import { expect, test } from 'vitest';
import { matchPhrasings } from '../../src/answer/match-phrasings.ts';
import { readQuestion } from '../../src/answer/read-question.ts';
import { weighWords } from '../../src/answer/weigh-words.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const { entries, index } = knowledge;
const phrasings = entries.flatMap(({ asks }) =>
  (['de', 'en'] as const).flatMap((language) => asks[language].map((text) => ({ text, language }))),
);

const match = (text: string, language: 'de' | 'en') => {
  const question = readQuestion(index.entries.dictionary, text, language);
  return matchPhrasings(index.entries, question, weighWords(question, index.entries.rarity));
};

test('no phrasing fits better than the one that is asked', () => {
  for (const at of [0, 100, 1000, phrasings.length - 1]) {
    const { text = '', language = 'de' } = phrasings[at] ?? {};
    const { coverage, reverse, fit, found } = match(text, language);
    const place = found.indexOf(at);
    expect(fit[place]).toBeCloseTo(Math.max(...fit), 9);
    expect(coverage[place]).toBeCloseTo(reverse[place] ?? 0, 9);
  }
});

test('every phrasing is found once, with shares above 0 and up to 1', () => {
  const { coverage, fit, found, reverse } = match('Was fordert Putin von der Ukraine?', 'de');
  expect(new Set(found).size).toBe(found.length);
  for (const shares of [coverage, reverse, fit]) {
    expect(shares).toHaveLength(found.length);
    expect(shares.every((share) => share > 0 && share <= 1 + 1e-9)).toBe(true);
  }
});

test('one question leaves nothing behind for the next', () => {
  const asked = 'Was fordert Putin von der Ukraine?';
  const first = match(asked, 'de');
  for (const text of ['xyzzy', 'Why did Trump call Putin?', 'wer wann wo']) match(text, 'en');
  expect(match(asked, 'de')).toEqual(first);
});

test('a question that shares nothing finds nothing', () => {
  expect(match('xyzzy', 'en').found).toHaveLength(0);
});
