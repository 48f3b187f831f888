import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from '../../src/curation/iso-date.ts';

it('is the date that the calendar has', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      expect(isoDate(date.getTime())).toBe(date.toISOString().slice(0, 10));
    }),
    { numRuns: 2000 },
  );
});
