import type { Knowledge } from './answer.ts';
import { type AskedCheck, checkQuotes } from './check-quote.ts';

/** What finding a claimed quotation is worth; who is checked against several articles wants to know where it comes from. */
const values = { verbatim: 3, misattributed: 2, altered: 1, 'not-found': 0 } as const;

/** The pack, by its position, in which most of what a text claims to quote is found, and best; the first of equals. */
export function checkAmong(packs: readonly Knowledge[], asked: AskedCheck): number {
  const sums = packs.map((pack) => checkQuotes(pack, asked).reduce((sum, { verdict }) => sum + values[verdict], 0));
  return sums.indexOf(Math.max(...sums));
}
