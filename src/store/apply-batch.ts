/** Applies batches of edits to an overlay: all of their edits, or none. */
import type { Insertable, Kysely } from 'kysely';
import type { NonEmpty } from '../answer/answer.ts';
import type { Applied, Batch, Change, Edit, Scope, StoredItem } from '../curation/change.ts';
import { idleness, readChange, readItem, writeItem } from './change-rows.ts';
import { lockRevision } from './lock-revision.ts';
import { scopeOf } from './scope-of.ts';
import type { ChangesTable, Tables } from './tables.ts';

/** Rows of one statement: databases bound how many values a statement may have. */
const ROWS = 500;

/**
 * Applies a batch, in the transaction that `db` is. Whoever comes to the same overlay meanwhile waits at its revision. Two
 * edits of one entry follow each other: the second one expects the version that the first one makes.
 */
export async function applyBatch(db: Kysely<Tables>, batch: Batch): Promise<Applied> {
  const before = await lockRevision(db, batch);
  const done = await findApplied(db, batch);
  if (done !== null) return done;
  const kept = await readKept(db, batch);
  const conflicts = findConflicts(batch.edits, kept);
  if (conflicts !== null) return { ok: false, conflicts };
  const revision = before + 1;
  const changes = await writeChanges(db, batch, revision);
  await writeItems(db, batch, changes);
  await db
    .updateTable('revisions')
    .set({ revision })
    .where((eb) => eb.and(scopeOf(batch)))
    .execute();
  return { ok: true, revision, changes };
}

async function findApplied(db: Kysely<Tables>, batch: Batch): Promise<Applied | null> {
  const [first, ...more] = await db
    .selectFrom('changes')
    .selectAll()
    .where((eb) => eb.and({ ...scopeOf(batch), batch: batch.id }))
    .orderBy('seq')
    .execute();
  if (first === undefined) return null;
  return { ok: true, revision: first.revision, changes: [readChange(first), ...more.map(readChange)] };
}

/** The items that the batch is about, by their entries. */
async function readKept(db: Kysely<Tables>, batch: Batch): Promise<ReadonlyMap<string, StoredItem>> {
  const kept = new Map<string, StoredItem>();
  for (const edits of inParts(batch.edits)) {
    const entries = edits.map(({ entry }) => entry);
    const rows = await db
      .selectFrom('items')
      .select(['entry', 'version', 'item', 'member', 'at'])
      .where((eb) => eb.and([eb.and(scopeOf(batch)), eb('entry', 'in', entries)]))
      .execute();
    for (const row of rows) kept.set(row.entry, readItem(row));
  }
  return kept;
}

function findConflicts(edits: readonly Edit[], kept: ReadonlyMap<string, StoredItem>): NonEmpty<StoredItem> | null {
  const versions = new Map<string, number>();
  const wrong = new Set<string>();
  for (const { entry, expected } of edits) {
    const version = versions.get(entry) ?? kept.get(entry)?.version ?? 0;
    if (expected !== version) wrong.add(entry);
    versions.set(entry, version + 1);
  }
  const [first, ...more] = [...wrong].map((entry) => kept.get(entry) ?? untouched(entry));
  return first === undefined ? null : [first, ...more];
}

const untouched = (entry: string): StoredItem => ({
  entry,
  version: 0,
  item: { content: null, aliases: { de: [], en: [] }, hidden: false },
  by: null,
  at: 0,
});

async function writeChanges(db: Kysely<Tables>, batch: Batch, revision: number): Promise<NonEmpty<Change>> {
  const written: Change[] = [];
  for (const edits of inParts(batch.edits)) {
    const rows = edits.map(
      (edit): Insertable<ChangesTable> => ({
        ...scopeOf(batch),
        entry: edit.entry,
        version: edit.expected + 1,
        revision,
        batch: batch.id,
        act: edit.act,
        item: writeItem(edit.item),
        member: batch.by,
        at: batch.at,
      }),
    );
    written.push(...(await db.insertInto('changes').values(rows).returningAll().execute()).map(readChange));
  }
  const [first, ...more] = written.sort((a, b) => a.seq - b.seq);
  if (first === undefined) throw new Error(`Apply the batch "${batch.id}": it has no edits, expected at least one`);
  return [first, ...more];
}

async function writeItems(db: Kysely<Tables>, scope: Scope, changes: readonly Change[]): Promise<void> {
  const newest = new Map(changes.map((change) => [change.entry, change]));
  for (const part of inParts([...newest.values()])) {
    const rows = part.map(({ entry, version, item, by, at }) => ({
      ...scopeOf(scope),
      entry,
      version,
      item: writeItem(item),
      idle: idleness(item),
      member: by,
      at,
    }));
    await db
      .insertInto('items')
      .values(rows)
      .onConflict((it) =>
        it.columns(['server', 'article', 'entry']).doUpdateSet((eb) => ({
          version: eb.ref('excluded.version'),
          item: eb.ref('excluded.item'),
          idle: eb.ref('excluded.idle'),
          member: eb.ref('excluded.member'),
          at: eb.ref('excluded.at'),
        })),
      )
      .execute();
  }
}

function* inParts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS) yield rows.slice(start, start + ROWS);
}
