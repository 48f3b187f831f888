/** What is known of a server as such. */
import type { Kysely } from 'kysely';
import type { ServerSettings } from '../curation/change.ts';
import { serverTables, type Tables } from './tables.ts';

/** What the moderators have set, or what holds where they have not. */
export async function readSettings(db: Kysely<Tables>, server: string): Promise<ServerSettings> {
  const row = await db.selectFrom('settings').select('log_channel').where('server', '=', server).executeTakeFirst();
  return { logChannel: row?.log_channel ?? null };
}

/** Keeps settings in place of those before. */
export async function writeSettings(db: Kysely<Tables>, server: string, { logChannel }: ServerSettings): Promise<void> {
  await db
    .insertInto('settings')
    .values({ server, log_channel: logChannel })
    .onConflict((it) => it.column('server').doUpdateSet({ log_channel: logChannel }))
    .execute();
}

/** Every server that has anything in the store, and when it removed the bot. */
export async function readServers(
  db: Kysely<Tables>,
): Promise<readonly { readonly server: string; readonly leftAt: number | null }[]> {
  const names = serverTables.map((table) => db.selectFrom(table).select('server'));
  const [first, ...others] = names;
  if (first === undefined) return [];
  const all = others.reduce((query, other) => query.union(other), first);
  const rows = await db
    .selectFrom(all.as('known'))
    .leftJoin('servers', 'servers.server', 'known.server')
    .select(['known.server', 'servers.left_at'])
    .orderBy('known.server')
    .execute();
  return rows.map(({ server, left_at: leftAt }) => ({ server, leftAt }));
}

/** Notes when a server removed the bot; null where it has it. */
export async function noteLeft(db: Kysely<Tables>, server: string, at: number | null): Promise<void> {
  if (at === null) {
    await db.deleteFrom('servers').where('server', '=', server).execute();
    return;
  }
  await db
    .insertInto('servers')
    .values({ server, left_at: at })
    .onConflict((it) => it.column('server').doUpdateSet({ left_at: at }))
    .execute();
}
