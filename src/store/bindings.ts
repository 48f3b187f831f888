/** Which articles moderators have bound to the channels of their server. */
import type { Kysely } from 'kysely';
import type { Binding } from '../curation/binding.ts';
import type { Tables } from './tables.ts';

/** The row of a server as such. */
const WHOLE = '';

/** The bindings of a server, its own first, then by channel. */
export async function readBindings(db: Kysely<Tables>, server: string): Promise<Binding[]> {
  const query = db.selectFrom('bindings').select(['channel', 'article']).where('server', '=', server);
  const rows = await query.orderBy('channel').execute();
  return rows.map(({ channel, article }) => ({ channel: channel === WHOLE ? null : channel, article }));
}

/** Keeps a binding in place of the one before; with null, none. */
export async function writeBinding(
  db: Kysely<Tables>,
  server: string,
  channel: string | null,
  article: string | null,
): Promise<void> {
  const place = { server, channel: channel ?? WHOLE };
  if (article === null) {
    await db.deleteFrom('bindings').where('server', '=', server).where('channel', '=', place.channel).execute();
    return;
  }
  await db
    .insertInto('bindings')
    .values({ ...place, article })
    .onConflict((it) => it.columns(['server', 'channel']).doUpdateSet({ article }))
    .execute();
}
