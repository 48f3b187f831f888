/** Reads what an overlay is now. */
import type { Kysely } from 'kysely';
import type { OverlayState, Scope } from '../curation/change.ts';
import { readItem } from './change-rows.ts';
import { scopeOf } from './scope-of.ts';
import type { Tables } from './tables.ts';

/** The revision: one look at one short row. 0 where nothing was changed yet. */
export async function readRevision(db: Kysely<Tables>, { server, article }: Scope): Promise<number> {
  const row = await db
    .selectFrom('revisions')
    .select('revision')
    .where('server', '=', server)
    .where('article', '=', article)
    .executeTakeFirst();
  return row?.revision ?? 0;
}

/** The revision with its items, in one query, so that they belong together. */
export async function readOverlay(db: Kysely<Tables>, scope: Scope): Promise<OverlayState> {
  const rows = await db
    .selectFrom('revisions as r')
    .leftJoin('items as i', (on) => on.onRef('i.server', '=', 'r.server').onRef('i.article', '=', 'r.article'))
    .select(['r.revision', 'i.entry', 'i.version', 'i.item', 'i.member', 'i.at'])
    .where('r.server', '=', scope.server)
    .where('r.article', '=', scope.article)
    .orderBy('i.entry')
    .execute();
  const items = rows.flatMap(({ entry, version, item, member, at }) =>
    entry === null || version === null || item === null || at === null
      ? []
      : [readItem({ entry, version, item, member, at })],
  );
  return { ...scopeOf(scope), revision: rows[0]?.revision ?? 0, items };
}
