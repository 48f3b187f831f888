import { expect, it } from 'vitest';
import { missingNumbers } from '../../src/article/missing-numbers.ts';

it.each([
  ['Es sind 30.', ['There are 30.'], []],
  ['Es sind 31 und 30.', ['There are 30.'], ['31']],
  ['Sie ist 2,3 Kilometer lang.', ['It is 2.3 kilometres long.'], []],
  ['Es sind 3.840 Unterschriften.', ['He has 3,840 signatures.', 'Others have none.'], []],
  ['Es sind 2,4 Millionen.', ['There are 24 million, or 2.'], ['2,4']],
  ['Um 6:40 Uhr.', ['At 6:40 a.m.'], []],
])('misses in "%s" what %j do not say', (text, sources, missing) => {
  expect(missingNumbers(text, sources)).toEqual(missing);
});
