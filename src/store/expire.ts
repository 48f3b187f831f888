/** Deletes what has been kept for as long as retention.ts says. */
import type { Kysely } from 'kysely';
import { PROPOSAL_RETENTION, QUESTION_RETENTION, SERVER_RETENTION } from '../curation/retention.ts';
import type { Access } from './access.ts';
import { deleteEmptyQueued, type Gone, purgeServer } from './purge.ts';
import type { Tables } from './tables.ts';

/** Deletes what is older than its time at `now`, in milliseconds since the epoch: in short transactions, a server at a time. */
export async function expire(access: Access, now: number): Promise<Gone> {
  const gone: Record<string, number> = {};
  const add = (more: Gone): void => {
    for (const [table, rows] of Object.entries(more)) if (rows > 0) gone[table] = (gone[table] ?? 0) + rows;
  };
  add(await access.write((db) => expireRequests(db, now)));
  const leftBefore = now - SERVER_RETENTION;
  for (const server of await access.read((db) => findLeft(db, leftBefore))) {
    add(await access.write((db) => expireServer(db, server, leftBefore)));
  }
  return gone;
}

async function expireRequests(db: Kysely<Tables>, now: number): Promise<Gone> {
  const wordings = await db
    .deleteFrom('questions')
    .where('at', '<=', now - QUESTION_RETENTION)
    .executeTakeFirstOrThrow();
  const proposals = await db
    .deleteFrom('proposals')
    .where('decided_at', '<=', now - PROPOSAL_RETENTION)
    .executeTakeFirstOrThrow();
  return {
    questions: Number(wordings.numDeletedRows),
    queued: await deleteEmptyQueued(db),
    proposals: Number(proposals.numDeletedRows),
  };
}

async function findLeft(db: Kysely<Tables>, leftBefore: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('servers').select('server').where('left_at', '<=', leftBefore).execute();
  return rows.map(({ server }) => server);
}

/** Unless it has taken the bot back meanwhile. */
async function expireServer(db: Kysely<Tables>, server: string, leftBefore: number): Promise<Gone> {
  const { numDeletedRows } = await db
    .deleteFrom('servers')
    .where('server', '=', server)
    .where('left_at', '<=', leftBefore)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return {};
  return { ...(await purgeServer(db, server)), servers: Number(numDeletedRows) };
}
