/** Everything that a server has, for who asks for it. */
import type { Kysely } from 'kysely';
import { serverTables, type Tables } from './tables.ts';

/** Every row of a server by table, as plain JSON values: columns by their names, items as what they are. Empty tables too. */
export async function exportServer(
  db: Kysely<Tables>,
  server: string,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const tables: Record<string, readonly object[]> = {};
  for (const table of serverTables) {
    const rows: readonly object[] = await db.selectFrom(table).selectAll().where('server', '=', server).execute();
    tables[table] = rows.map((row) =>
      'item' in row ? { ...row, item: JSON.parse(String(row.item)) as object } : { ...row },
    );
  }
  return tables;
}
