/** Connections to the gateway: as many as Discord says, so many, or those of a range, both ends included, of a total. */
export type Shards = 'auto' | number | { readonly from: number; readonly to: number; readonly total: number };

/** What an operator is told who typed something else. */
export const shardsExpected =
  'expected "auto", a whole number from 1, or a range from 0 below its total, such as 0-3/16';

/** Reads what was typed; null where it is none of them. */
export function readShards(typed: string): Shards | null {
  if (/^auto$/iu.test(typed)) return 'auto';
  if (/^[1-9]\d{0,4}$/u.test(typed)) return Number(typed);
  const [, from, to, total] = (/^(\d{1,5})-(\d{1,5})\/(\d{1,5})$/u.exec(typed) ?? []).map(Number);
  if (from === undefined || to === undefined || total === undefined) return null;
  return from <= to && to < total ? { from, to, total } : null;
}
