import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreUnavailable } from '../../src/curation/curation-store.ts';
import { sqlite } from '../../src/store/engine.ts';
import { loadSqlite, type SqliteFile } from '../../src/store/load-sqlite.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { openStore } from '../../src/store/open-store.ts';
import { scope } from '../fixtures/store/edits.ts';
import { openFor } from '../fixtures/store/store-place.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const errorOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

async function openFile(path: string): Promise<SqliteFile> {
  const { DatabaseSync } = await loadSqlite();
  const file = new DatabaseSync(path);
  onTestFinished(() => file.close());
  return file;
}

describe('a database file', () => {
  it('is made with its folders', async () => {
    const folder = newFolder();
    await openFor({ url: null, file: join(folder, 'deep', 'er', 'curation.sqlite') });
    expect(readdirSync(join(folder, 'deep', 'er'))).toContain('curation.sqlite');
  });

  it('says where its folder cannot be made', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(openStore({ url: null, file: join(file, 'data', 'a.sqlite') })).rejects.toThrow(
      `Create the folder "${join(file, 'data')}" for the database: expected a place where this user may write`,
    );
  });

  it('that is none is refused, and left as it is', async () => {
    const folder = newFolder();
    const file = join(folder, 'a.sqlite');
    writeFileSync(file, 'This is no database. '.repeat(300));
    const { size } = statSync(file);
    await expect(openStore({ url: null, file })).rejects.toThrow(
      new StoreUnavailable(`Ask the database "${file}": file is not a database, expected an answer`),
    );
    expect(statSync(file).size).toBe(size);
    mkdirSync(join(folder, 'b.sqlite'));
    await expect(openStore({ url: null, file: join(folder, 'b.sqlite') })).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('waits for the disk at every commit', async () => {
    const { db } = await openSqlite(join(newFolder(), 'a.sqlite'), 1000);
    onTestFinished(() => db.destroy());
    const pragmas = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 };
    for (const [name, value] of Object.entries(pragmas)) {
      const { rows } = await sql.raw(`pragma ${name}`).execute(db);
      expect(rows).toEqual([{ [name]: value }]);
    }
  });

  it('holds nothing of what was deleted', async () => {
    const file = join(newFolder(), 'a.sqlite');
    const store = await openStore({ url: null, file });
    for (const id of ['q1', 'q2']) {
      const asked = { ...scope, id, twin: null, text: `geheim ${id}`.repeat(50), language: 'de' } as const;
      await store.sendQuestion({ ...asked, member: id, at: 1 });
    }
    await store.purgeMember(scope.server, 'q1', 'h1');
    await store.close();
    const bytes = readFileSync(file, 'latin1');
    expect(bytes).not.toContain('geheim q1');
    expect(bytes).toContain('geheim q2');
  });
});

describe('an error of SQLite', () => {
  it('is busy where others write', async () => {
    const path = join(newFolder(), 'a.sqlite');
    const [one, other] = [await openFile(path), await openFile(path)];
    one.exec('begin immediate');
    for (const call of [
      () => other.exec('begin immediate'),
      () => other.prepare('begin immediate').all(),
      () => other.prepare('begin immediate').run(),
    ]) {
      expect(sqlite.kindOf(errorOf(call))).toBe('busy');
    }
  });

  it('is of a database that is away where the disk is full', async () => {
    const file = await openFile(join(newFolder(), 'a.sqlite'));
    file.exec('create table t (text text); pragma max_page_count = 3');
    const long = 'x'.repeat(100_000);
    expect(sqlite.kindOf(errorOf(() => file.prepare('insert into t values (?)').run(long)))).toBe('away');
    expect(sqlite.kindOf(errorOf(() => file.prepare('insert into t values (?) returning 1').all(long)))).toBe('away');
  });

  it('is our fault otherwise', async () => {
    const file = await openFile(join(newFolder(), 'a.sqlite'));
    expect(sqlite.kindOf(errorOf(() => file.prepare('select nothing')))).toBe('fault');
    expect(sqlite.kindOf(new TypeError('x is not a function'))).toBe('fault');
    expect(sqlite.kindOf('database is locked')).toBe('fault');
  });
});
