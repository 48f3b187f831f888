import type { DiffPart } from '../answer/quote-check.ts';
import { escapeLine } from './echo.ts';

const marks = { same: '', delete: '~~', insert: '**' } as const;

/** A comparison on one line: what is gone struck out, what is new in bold. */
export function renderDiff(diff: readonly DiffPart[]): string {
  return diff
    .flatMap(({ op, text }, at) => {
      const words = escapeLine(text).trim();
      const arrow = op === 'insert' && diff[at - 1]?.op === 'delete' ? '→ ' : '';
      return words === '' ? [] : [`${arrow}${marks[op]}${words}${marks[op]}`];
    })
    .join(' ');
}
