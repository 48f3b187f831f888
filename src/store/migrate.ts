/** Brings a database up to the schema that this code knows. */
import type { Kysely } from 'kysely';
import type { Access } from './access.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/**
 * Runs the migrations that are missing, all in one transaction, while every other process that starts waits for it. Rejects
 * with a sentence, and leaves everything as it is, where the schema is newer than this code.
 */
export async function migrate({ engine, place }: Database, access: Access): Promise<void> {
  await access.write(async (db) => {
    await engine.lockSchema(db);
    const version = await readVersion(db);
    if (version > migrations.length) {
      throw new Error(
        `Open the database "${place}": its schema has version "${version}", expected ${migrations.length} or less: a newer Belegbot has written it`,
      );
    }
    const missing = migrations.slice(version);
    for (const run of missing) await run(db, engine);
    if (missing.length > 0) await writeVersion(db, migrations.length);
  });
}

async function readVersion(db: Kysely<Tables>): Promise<number> {
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (it) => it.notNull())
    .execute();
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version ?? 0;
}

async function writeVersion(db: Kysely<Tables>, version: number): Promise<void> {
  await db.deleteFrom('schema_version').execute();
  await db.insertInto('schema_version').values({ version }).execute();
}
