/** Which entries a server's moderators were told of, as their evidence is gone from the article. */
import type { Kysely } from 'kysely';
import type { Scope } from '../curation/change.ts';
import type { Access } from './access.ts';
import type { Tables } from './tables.ts';

/**
 * Notes which entries have lost their evidence, in place of those noted before, and gives those that were not: whoever asks
 * first gets them, in whatever process. Where nothing changes it only reads.
 */
export async function noteLosses(access: Access, scope: Scope, lost: readonly string[]): Promise<readonly string[]> {
  const known = await access.read((db) => readLosses(db, scope));
  if (known.length === lost.length && lost.every((entry) => known.includes(entry))) return [];
  return access.write((db) => writeLosses(db, scope, lost));
}

async function readLosses(db: Kysely<Tables>, { server, article }: Scope): Promise<string[]> {
  const query = db.selectFrom('losses').select('entry').where('server', '=', server).where('article', '=', article);
  return (await query.execute()).map(({ entry }) => entry);
}

async function writeLosses(
  db: Kysely<Tables>,
  { server, article }: Scope,
  lost: readonly string[],
): Promise<readonly string[]> {
  const back = db.deleteFrom('losses').where('server', '=', server).where('article', '=', article);
  await (lost.length === 0 ? back : back.where('entry', 'not in', lost)).execute();
  if (lost.length === 0) return [];
  const added = await db
    .insertInto('losses')
    .values(lost.map((entry) => ({ server, article, entry })))
    .onConflict((it) => it.columns(['server', 'article', 'entry']).doNothing())
    .returning('entry')
    .execute();
  return added.map(({ entry }) => entry);
}
