import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';

describe('editDistance()', () => {
  it.each([
    ['', '', 0],
    ['hafen', 'hafn', 1],
    ['hafen', 'haven', 1],
    ['hafen', 'hafens', 1],
    ['hafen', 'hfaen', 1],
    ['werft', 'werte', 2],
  ])('between "%s" and "%s" is %i', (first, second, distance) => {
    expect(editDistance(first, second, 5)).toBe(distance);
  });

  it('stops counting one past the greatest that is asked for', () => {
    expect(editDistance('leuchtturm', 'hafen', 2)).toBe(3);
    expect(editDistance('abcd', 'wxyz', 2)).toBe(3);
  });
});
