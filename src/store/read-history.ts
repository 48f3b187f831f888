/** Reads the log of changes. */
import type { Kysely } from 'kysely';
import type { Change, Scope } from '../curation/change.ts';
import type { Page, PageOf } from '../curation/curation-store.ts';
import { readChange } from './change-rows.ts';
import { pageBounds } from './page-bounds.ts';
import { scopeOf } from './scope-of.ts';
import type { Tables } from './tables.ts';

/** The changes of one entry, newest first. */
export async function readHistory(
  db: Kysely<Tables>,
  scope: Scope,
  entry: string,
  page: PageOf,
): Promise<Page<Change>> {
  const { offset, limit } = pageBounds(page);
  const changes = db.selectFrom('changes').where((eb) => eb.and({ ...scopeOf(scope), entry }));
  const { total } = await changes.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await changes.selectAll().orderBy('version', 'desc').limit(limit).offset(offset).execute();
  return { total, items: rows.map(readChange) };
}

/** One version of an entry; null where there is none. */
export async function readVersion(
  db: Kysely<Tables>,
  scope: Scope,
  entry: string,
  version: number,
): Promise<Change | null> {
  if (!Number.isSafeInteger(version)) return null;
  const row = await db
    .selectFrom('changes')
    .selectAll()
    .where((eb) => eb.and({ ...scopeOf(scope), entry, version }))
    .executeTakeFirst();
  return row === undefined ? null : readChange(row);
}

/** The changes of one batch, oldest first. */
export async function readBatch(db: Kysely<Tables>, scope: Scope, batch: string): Promise<readonly Change[]> {
  const rows = await db
    .selectFrom('changes')
    .selectAll()
    .where((eb) => eb.and({ ...scopeOf(scope), batch }))
    .orderBy('seq')
    .execute();
  return rows.map(readChange);
}
