/** SQLite, by the API of node:sqlite: the platform's own where it has one, or else the package that brings the same. */
import process from 'node:process';

/** A value that can be bound. No booleans and no dates: the two databases would keep them differently. */
export type Bound = string | number | bigint | null;

/** A prepared statement. */
export interface SqliteStatement {
  all(...values: readonly Bound[]): readonly object[];
  run(...values: readonly Bound[]): { readonly changes: number | bigint };
}

/** An open database file. Every call blocks until it is done. */
export interface SqliteFile {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** What both modules have of what we use. */
interface SqliteModule {
  readonly DatabaseSync: new (path: string) => SqliteFile;
}

/** Loads SQLite. Rejects with a sentence where this machine has none. */
export async function loadSqlite(): Promise<SqliteModule> {
  const own = quietly(() => process.getBuiltinModule('node:sqlite'));
  if (own !== undefined) return own as SqliteModule;
  try {
    return (await import('@photostructure/sqlite')) as SqliteModule;
  } catch (cause) {
    throw new Error(
      `Load SQLite for Node "${process.version}" on "${process.platform}-${process.arch}": expected Node 22.13 or newer, or the package @photostructure/sqlite`,
      { cause },
    );
  }
}

/** Node 22 and 24 warn that node:sqlite may change; what we use of it has not, and stderr is for the log alone. */
function quietly<T>(load: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
