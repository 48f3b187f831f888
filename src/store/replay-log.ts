/** Makes the derived tables from the log, and tells where they are not what the log amounts to. */
import { isDeepStrictEqual } from 'node:util';
import type { Kysely, Selectable } from 'kysely';
import type { Scope } from '../curation/change.ts';
import type { Access } from './access.ts';
import { idleness, readChange } from './change-rows.ts';
import { lockRevision } from './lock-revision.ts';
import { scopeOf } from './scope-of.ts';
import type { ChangesTable, ItemsTable, Tables } from './tables.ts';

/** What the log of one overlay amounts to. */
export interface Replayed {
  readonly revision: number;
  /** By entry, in the order of their first changes. */
  readonly items: readonly Selectable<ItemsTable>[];
  /** What a log cannot be: versions or revisions that are missing; a sentence each. */
  readonly problems: readonly string[];
}

/** Goes through the changes of one overlay, oldest first. */
export function replayLog(changes: readonly Selectable<ChangesTable>[]): Replayed {
  const items = new Map<string, Selectable<ItemsTable>>();
  const problems: string[] = [];
  let last = { revision: 0, batch: '' };
  for (const change of changes) {
    const { entry, version, revision, batch, item, member, at } = change;
    const expected = (items.get(entry)?.version ?? 0) + 1;
    if (version !== expected) problems.push(`Replay the entry "${entry}": version "${version}", expected ${expected}`);
    const next = batch === last.batch ? last.revision : last.revision + 1;
    if (revision !== next) problems.push(`Replay the batch "${batch}": revision "${revision}", expected ${next}`);
    last = { revision, batch };
    const idle = idleness(readChange(change).item);
    items.set(entry, { ...scopeOf(change), entry, version, item, idle, member, at });
  }
  return { revision: last.revision, items: [...items.values()], problems };
}

/** Everything in which the store is not what its log amounts to, a sentence each: none where all is well. */
export async function auditLog(access: Access): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const scope of await access.read(findScopes)) {
    problems.push(...(await access.write((db) => auditScope(db, scope))));
  }
  return problems;
}

/** Makes the items and revisions anew, out of the log. */
export async function rebuildItems(access: Access): Promise<void> {
  for (const scope of await access.read(findScopes)) await access.write((db) => rebuildScope(db, scope));
}

async function auditScope(db: Kysely<Tables>, scope: Scope): Promise<readonly string[]> {
  const revision = await lockRevision(db, scope);
  const replayed = replayLog(await readLog(db, scope));
  const place = `"${scope.server}" "${scope.article}"`;
  const problems = [...replayed.problems];
  if (revision !== replayed.revision) {
    problems.push(`Compare the overlay of ${place}: revision "${revision}", expected ${replayed.revision}`);
  }
  const rows = await db
    .selectFrom('items')
    .selectAll()
    .where((eb) => eb.and(scopeOf(scope)))
    .execute();
  const kept = new Map(rows.map((row) => [row.entry, { ...row }]));
  const made = new Map(replayed.items.map((row) => [row.entry, row]));
  for (const entry of new Set([...kept.keys(), ...made.keys()])) {
    if (isDeepStrictEqual(kept.get(entry), made.get(entry))) continue;
    problems.push(`Compare the overlay of ${place}: the item "${entry}" differs, expected what its log says`);
  }
  return problems;
}

async function rebuildScope(db: Kysely<Tables>, scope: Scope): Promise<void> {
  await lockRevision(db, scope);
  const { revision, items } = replayLog(await readLog(db, scope));
  await db
    .deleteFrom('items')
    .where((eb) => eb.and(scopeOf(scope)))
    .execute();
  for (const item of items) await db.insertInto('items').values(item).execute();
  await db
    .updateTable('revisions')
    .set({ revision })
    .where((eb) => eb.and(scopeOf(scope)))
    .execute();
}

function readLog(db: Kysely<Tables>, scope: Scope): Promise<Selectable<ChangesTable>[]> {
  return db
    .selectFrom('changes')
    .selectAll()
    .where((eb) => eb.and(scopeOf(scope)))
    .orderBy('seq')
    .execute();
}

function findScopes(db: Kysely<Tables>): Promise<Scope[]> {
  return db
    .selectFrom('changes')
    .select(['server', 'article'])
    .union(db.selectFrom('items').select(['server', 'article']))
    .union(db.selectFrom('revisions').select(['server', 'article']))
    .execute();
}
