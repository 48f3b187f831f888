/** Opens a database file. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { sqlite } from './engine.ts';
import { loadSqlite, type SqliteFile } from './load-sqlite.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';
import { TextBorder } from './text-border.ts';

/** Milliseconds that SQLite itself waits for another process, blocking this one; whoever waits longer lets others run. */
const BUSY_TIMEOUT = 50;

/**
 * Opens the file, and creates it with its folder where it is not there. A commit has reached the disk when it returns, and
 * deleted rows are overwritten. Rejects with a sentence where the folder cannot be made, and with `StoreUnavailable` where
 * the file cannot be opened, or others keep it busy for more than `patience` milliseconds.
 */
export async function openSqlite(path: string, patience: number): Promise<Database> {
  const { DatabaseSync } = await loadSqlite();
  makeFolder(dirname(path));
  const file = await attempt({ engine: sqlite, place: path }, patience, async () => {
    const opened = new DatabaseSync(path);
    try {
      prepare(opened);
    } catch (error) {
      opened.close();
      throw error;
    }
    return opened;
  });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file), plugins: [new TextBorder()] });
  return { engine: sqlite, db, place: path };
}

/** The first to switch a new file to WAL needs it for itself: with others there at that moment it is busy, at once. */
function prepare(file: SqliteFile): void {
  file.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
  file.exec('pragma journal_mode = wal');
  file.exec('pragma synchronous = full');
  file.exec('pragma foreign_keys = on');
  file.exec('pragma secure_delete = on');
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Error(`Create the folder "${folder}" for the database: expected a place where this user may write`, {
      cause,
    });
  }
}
