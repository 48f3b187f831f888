import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekOf } from '../../src/store/tallies.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

describe('the week of a moment', () => {
  it('begins on the Monday before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e13 }), (at) => {
        const monday = Date.parse(weekOf(at));
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(at - monday).toBeGreaterThanOrEqual(0);
        expect(at - monday).toBeLessThan(WEEK);
      }),
    );
  });
});
