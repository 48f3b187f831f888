/** What members and moderators see while PostgreSQL fails. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import {
  createOutageBot,
  keepOwn,
  type OutageBot,
  OWN_ANSWER,
  said,
  scope,
  TRY_AGAIN,
} from '../fixtures/outage-bot.ts';
import { PATIENCE, type Postgres, startPostgres } from '../fixtures/store/postgres.ts';
import { newSchema, openFor, type StorePlace } from '../fixtures/store/store-place.ts';

const LONG = { timeout: 60_000 };

/** Discord waits so many milliseconds for an answer. */
const DEADLINE = 3_000;

/** How soon after its return a store has to be there again, in milliseconds. */
const RECOVERY = 2_000;

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
}, PATIENCE);
afterAll(() => server?.close(), PATIENCE);

interface Served {
  readonly bot: OutageBot;
  readonly store: Store;
  readonly place: StorePlace;
}

async function serve(): Promise<Served> {
  const place = await newSchema(() => server)();
  const store = await openFor(place.options);
  await keepOwn(store);
  const bot = createOutageBot(store);
  expect(said(await bot.askOwn())).toContain(OWN_ANSWER);
  return { bot, store, place };
}

/** Milliseconds that some work takes, with what it gives. */
async function timed<T>(work: Promise<T>): Promise<{ readonly took: number; readonly value: T }> {
  const started = performance.now();
  const value = await work;
  return { took: performance.now() - started, value };
}

/** Publishes until it works; every refusal on the way is private and says to try again. */
async function addUntilPublished(bot: OutageBot, question: string): Promise<void> {
  for (;;) {
    const handled = await bot.add(question);
    if (said(handled).includes('Veröffentlicht')) return;
    expect(said(handled)).toContain(TRY_AGAIN);
    expect(said(handled)).toContain('"flags":64');
  }
}

describe('while PostgreSQL is away', () => {
  it(
    'members are answered, moderators are told to try again, and it works within two seconds of its return',
    LONG,
    async () => {
      const { bot, store } = await serve();
      await server.stop('SIGINT');
      expect(said(await bot.ask())).toContain('ausgezeichnet');
      expect(said(await bot.askOwn())).toContain(OWN_ANSWER);
      const refused = await bot.add('Was ist mit dem Regen?');
      expect(refused.outcome.kind).toBe('store-unavailable');
      expect(said(refused)).toContain(TRY_AGAIN);
      expect(said(refused)).toContain('"flags":64');
      await server.start();
      const { took } = await timed(addUntilPublished(bot, 'Was ist mit dem Regen?'));
      expect(took).toBeLessThan(RECOVERY);
      expect(await store.revision(scope)).toBe(2);
    },
  );

  it('a bot that has never reached it answers from the pack', LONG, async () => {
    const { store } = await serve();
    const fresh = createOutageBot(store);
    await server.stop('SIGINT');
    expect(said(await fresh.ask())).toContain('ausgezeichnet');
    expect(said(await fresh.askOwn())).not.toContain(OWN_ANSWER);
    await server.start();
    await addUntilPublished(fresh, 'Was ist mit dem Wind?');
    expect(said(await fresh.askOwn())).toContain(OWN_ANSWER);
  });
});

describe('a PostgreSQL that is restarted while interactions go on', () => {
  it.each(['SIGINT', 'SIGQUIT', 'SIGKILL'] as const)(
    'by %s costs no answer, and nothing that was published',
    LONG,
    async (signal) => {
      const { bot, store } = await serve();
      let isOver = false;
      const asks: string[] = [];
      const adds: string[] = [];
      const published: string[] = [];
      const keepAsking = async (): Promise<void> => {
        while (!isOver) asks.push(said(await bot.askOwn()));
      };
      const keepAdding = async (name: string): Promise<void> => {
        for (let round = 0; !isOver; round += 1) {
          const question = `Wie lautet Nummer ${name}${round}?`;
          const text = said(await bot.add(question));
          adds.push(text);
          if (text.includes('Veröffentlicht')) published.push(question);
        }
      };
      const work = [keepAsking(), keepAsking(), keepAdding('x'), keepAdding('y')];
      while (published.length < 5) await bot.ask();
      await server.stop(signal);
      await bot.ask();
      await server.start();
      const before = published.length;
      while (published.length < before + 2) await bot.ask();
      isOver = true;
      await Promise.all(work);
      expect(asks.filter((text) => !text.includes(OWN_ANSWER))).toEqual([]);
      expect(adds.filter((text) => !text.includes('Veröffentlicht') && !text.includes(TRY_AGAIN))).toEqual([]);
      const { items } = await store.overlay(scope);
      const asked = items.flatMap(({ item }) => item.content?.asks.de ?? []);
      expect(published.filter((question) => !asked.includes(question))).toEqual([]);
      expect(await store.audit()).toEqual([]);
    },
  );
});

describe('a PostgreSQL that is slow', () => {
  it('keeps nobody waiting longer than Discord does, and is used again as soon as it answers', LONG, async () => {
    const { bot, place } = await serve();
    await place.run('alter table revisions rename to fast');
    await place.run('create view revisions as select fast.* from fast, pg_sleep(4)');
    const { took, value } = await timed(bot.askOwn());
    expect(said(value)).toContain(OWN_ANSWER);
    expect(took).toBeLessThan(DEADLINE);
    expect(bot.log.lines.map(({ message }) => message)).toContain(
      'Store too slow: answering without what changed since',
    );
    await place.run('drop view revisions');
    await place.run('alter table fast rename to revisions');
    await addUntilPublished(bot, 'Was ist mit dem Schnee?');
  });

  it('because another connection holds a lock refuses changes in time, privately', LONG, async () => {
    const { bot, store, place } = await serve();
    const client = await server.connect(String(place.options.url));
    await client.query('begin; lock table revisions in access exclusive mode');
    const asked = await timed(bot.askOwn());
    expect(said(asked.value)).toContain(OWN_ANSWER);
    expect(asked.took).toBeLessThan(DEADLINE);
    const added = await timed(bot.add('Was ist mit dem Hagel?'));
    expect(said(added.value)).toContain(TRY_AGAIN);
    expect(added.took).toBeLessThan(DEADLINE);
    await client.end();
    await addUntilPublished(bot, 'Was ist mit dem Hagel?');
    expect(await store.audit()).toEqual([]);
  });
});
