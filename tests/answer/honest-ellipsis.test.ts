import { expect, it } from 'vitest';
import { isHonestEllipsis } from '../../src/answer/honest-ellipsis.ts';

it.each(['', 'wie Kritiker sagen', 'insbesondere der USA', 'especially the USA'])('may leave out %j', (words) => {
  expect(isHonestEllipsis(words.split(' '))).toBe(true);
});

it.each([
  'nicht',
  'möglicherweise nur',
  '30-tägige',
  'während Putin',
  'but not',
  'könnte',
  'insbesondere',
  'insbesondere nicht',
])('may not leave out %j', (words) => {
  expect(isHonestEllipsis(words.split(' '))).toBe(false);
});
