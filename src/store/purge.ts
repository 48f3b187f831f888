/** Deletes what somebody has asked us to forget. */
import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import { lockRevision } from './lock-revision.ts';
import { serverTables, type Tables } from './tables.ts';

/** Rows that went, by table; tables that lost none are left out. */
export type Gone = Readonly<Record<string, number>>;

/** Deletes all of a server. */
export async function purgeServer(db: Kysely<Tables>, server: string): Promise<Gone> {
  const gone: Record<string, number> = {};
  for (const table of serverTables) {
    const { numDeletedRows } = await db.deleteFrom(table).where('server', '=', server).executeTakeFirstOrThrow();
    if (numDeletedRows > 0n) gone[table] = Number(numDeletedRows);
  }
  return gone;
}

/** Deletes what a member sent to a server, and takes their id out of what they did there. Gives how many rows were touched. */
export async function purgeMember(db: Kysely<Tables>, server: string, member: string, hash: string): Promise<number> {
  await lockOverlays(db, server);
  const updated = [
    db.updateTable('changes').set({ member: null }).where('server', '=', server).where('member', '=', member),
    db.updateTable('items').set({ member: null }).where('server', '=', server).where('member', '=', member),
    db.updateTable('queued').set({ end_by: null }).where('server', '=', server).where('end_by', '=', member),
    db.updateTable('proposals').set({ decided_by: null }).where('server', '=', server).where('decided_by', '=', member),
  ];
  const deleted = [
    db.deleteFrom('questions').where('server', '=', server).where('member', '=', member),
    db.deleteFrom('proposals').where('server', '=', server).where('author', '=', member),
    db.deleteFrom('feedback').where('server', '=', server).where('member', '=', hash),
  ];
  let touched = 0;
  for (const query of updated) touched += Number((await query.executeTakeFirstOrThrow()).numUpdatedRows);
  for (const query of deleted) touched += Number((await query.executeTakeFirstOrThrow()).numDeletedRows);
  return touched + (await deleteEmptyQueued(db));
}

/** As whoever changes an overlay does, so that the log and the items stay alike. */
async function lockOverlays(db: Kysely<Tables>, server: string): Promise<void> {
  const scopes = await db
    .selectFrom('revisions')
    .select(['server', 'article'])
    .where('server', '=', server)
    .orderBy('article')
    .execute();
  for (const scope of scopes) await lockRevision(db, scope);
}

/**
 * Deletes queued questions of which no wording is left. Gives how many went. They are locked before they are looked at again:
 * somebody may be sending a wording to one of them just now.
 */
export async function deleteEmptyQueued(db: Kysely<Tables>): Promise<number> {
  await db
    .updateTable('queued')
    .set((eb) => ({ end_at: eb.ref('end_at') }))
    .where(isEmpty)
    .execute();
  const { numDeletedRows } = await db.deleteFrom('queued').where(isEmpty).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

const isEmpty = ({ not, exists, selectFrom }: ExpressionBuilder<Tables, 'queued'>): Expression<SqlBool> =>
  not(
    exists(
      selectFrom('questions')
        .select('questions.seq')
        .whereRef('questions.server', '=', 'queued.server')
        .whereRef('questions.article', '=', 'queued.article')
        .whereRef('questions.queued', '=', 'queued.id'),
    ),
  );
