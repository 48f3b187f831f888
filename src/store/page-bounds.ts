import type { PageOf } from '../curation/curation-store.ts';

/** What a page becomes in a query: whole numbers from 0, whatever was asked for, as the databases differ about others. */
export const pageBounds = ({ offset, limit }: PageOf): PageOf => ({ offset: bound(offset), limit: bound(limit) });

/** Far beyond any list of ours, and a number to both databases. */
const MOST = 2 ** 31 - 1;

const bound = (number: number): number => (number > 0 ? Math.min(Math.trunc(number), MOST) : 0);
