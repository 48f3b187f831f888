/** What moderators see when the disk is full under the file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { openStoreIn } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createOutageBot, keepOwn, OWN_ANSWER, said, scope, TRY_AGAIN } from '../fixtures/outage-bot.ts';

/** More publications than fit into a few pages. */
const MANY = 100;

interface SmallStore {
  readonly store: Store;
  /** Lets the file grow to so many pages beyond what it has. */
  leave(pages: number): Promise<void>;
}

async function openSmallStore(): Promise<SmallStore> {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-full-'));
  const database = await openSqlite(join(folder, 'belegbot.sqlite'), 2_000);
  const store = await openStoreIn(database);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return {
    store,
    async leave(pages) {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
      await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + pages}`).execute(database.db);
    },
  };
}

it('a full disk refuses changes privately, loses nothing that was published, and recovers by itself', async () => {
  const { store, leave } = await openSmallStore();
  await keepOwn(store);
  const bot = createOutageBot(store);
  await leave(4);
  const published: string[] = [];
  const refused: string[] = [];
  for (let round = 0; round < MANY && refused.length < 3; round += 1) {
    const question = `Wie lautet Nummer ${round}?`;
    const text = said(await bot.add(question));
    if (text.includes('Veröffentlicht')) published.push(question);
    else refused.push(text);
  }
  expect(published).not.toEqual([]);
  expect(refused).toHaveLength(3);
  for (const text of refused) {
    expect(text).toContain(TRY_AGAIN);
    expect(text).toContain('"flags":64');
  }
  expect(said(await bot.askOwn())).toContain(OWN_ANSWER);
  const asked = (await store.overlay(scope)).items.flatMap(({ item }) => item.content?.asks.de ?? []);
  expect(published.filter((question) => !asked.includes(question))).toEqual([]);
  expect(asked).toHaveLength(published.length + 1);
  expect(await store.audit()).toEqual([]);
  await leave(100);
  expect(said(await bot.add('Was ist mit dem Regen?'))).toContain('Veröffentlicht');
  expect(await store.audit()).toEqual([]);
});
