import type { Kysely } from 'kysely';
import type { Scope } from '../curation/change.ts';
import { scopeOf } from './scope-of.ts';
import type { Tables } from './tables.ts';

/**
 * The revision of an overlay, which nobody else can change until the transaction ends: it is set to itself, and made where
 * there is none. Whoever writes the log or the items does this first, so that all wait in one place and none for each other.
 */
export async function lockRevision(db: Kysely<Tables>, scope: Scope): Promise<number> {
  const { revision } = await db
    .insertInto('revisions')
    .values({ ...scopeOf(scope), revision: 0 })
    .onConflict((it) =>
      it.columns(['server', 'article']).doUpdateSet((eb) => ({ revision: eb.ref('revisions.revision') })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}
