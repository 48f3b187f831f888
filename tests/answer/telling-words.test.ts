import { expect, it } from 'vitest';
import { tellingOf } from '../../src/answer/telling-words.ts';

it.each([
  ["doesn't", 'negation'],
  ['mustn’t', 'negation'],
  ['arent', 'negation'],
  ['nineteen', 'number'],
  ['siebzehn', 'number'],
  ['fünfundzwanzig', 'number'],
  ['2031', 'number'],
  ['only', 'qualifier'],
  ['boat', null],
] as const)('tells of "%s": %s', (word, told) => {
  expect(tellingOf(word)).toBe(told);
});
