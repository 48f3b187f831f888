import { z } from 'zod';
import type { Check } from '../check.ts';
import type { Finding, Path } from '../problem.ts';

const isDate = (text: string): boolean => z.iso.date().safeParse(text).success;

/** Dates are days of the calendar, written YYYY-MM-DD; a draft has none yet. */
export const reviewedDateValid: Check = {
  name: 'reviewed-date-valid',
  needs: [],
  find: ({ facts, entries, quotes, sentences }) => {
    const findInvalid = (file: string, path: Path, date: string | null): Finding[] =>
      date === null || isDate(date)
        ? []
        : [{ file, path, message: `Cannot read the date "${date}": expected a day of the calendar as YYYY-MM-DD` }];
    return [
      ...findInvalid('pack.yaml', ['source', 'published'], facts.source.published),
      ...findInvalid('pack.yaml', ['source', 'retrieved'], facts.source.retrieved),
      ...[...entries, ...quotes, ...sentences].flatMap(({ file, path, value }) =>
        'draft' in value ? [] : findInvalid(file, [...path, 'reviewed'], value.reviewed),
      ),
    ];
  },
};
