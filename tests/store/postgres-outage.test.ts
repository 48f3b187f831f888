import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/curation/curation-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { batchOf, editOf, scope } from '../fixtures/store/edits.ts';
import { PATIENCE, type Postgres, startPostgres } from '../fixtures/store/postgres.ts';
import { newSchema, openFor } from '../fixtures/store/store-place.ts';

const LONG = { timeout: 60_000 };

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
}, PATIENCE);
afterAll(() => server?.close(), PATIENCE);
const newPlace = newSchema(() => server);

/** Writes until the store fails; gives the ids of the batches that were acknowledged, and the error. */
async function writeUntilFailure(store: Store, name: string): Promise<{ ids: string[]; error: unknown }> {
  const ids: string[] = [];
  for (;;) {
    const id = `${name}-${ids.length}`;
    const entry = `${name}${ids.length % 3}`;
    try {
      await store.apply(batchOf(id, [editOf(entry, Math.floor(ids.length / 3)), editOf(`${id} too`)]));
    } catch (error) {
      return { ids, error };
    }
    ids.push(id);
  }
}

describe('a PostgreSQL that is stopped', () => {
  it('is unavailable, and works again when it is back, for stores that were open', LONG, async () => {
    const { options } = await newPlace();
    const store = await openFor(options);
    await store.apply(batchOf('b1', [editOf('a')]));
    await server.stop('SIGINT');
    const asked = [store.revision(scope), store.apply(batchOf('b2', [editOf('a', 1)])), store.ping()];
    for (const answer of asked) {
      const error = await answer.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(error).toMatchObject({ cause: expect.any(Error) });
      expect(String(error)).toMatch(/^StoreUnavailable: Ask the database "postgres:\/\/127\.0\.0\.1:\d+\/postgres": /u);
      expect(String(error)).not.toContain('password');
    }
    await expect(openStore(options)).rejects.toBeInstanceOf(StoreUnavailable);
    await server.start();
    expect(await store.apply(batchOf('b2', [editOf('a', 1)]))).toMatchObject({ ok: true, revision: 2 });
    expect(await store.audit()).toEqual([]);
  });

  it('and started again between two questions is not noticed', LONG, async () => {
    const store = await openFor((await newPlace()).options);
    await Promise.all(['a', 'b', 'c'].map((entry) => store.apply(batchOf(entry, [editOf(entry)]))));
    await server.stop('SIGQUIT');
    await server.start();
    const revisions = await Promise.all(Array.from({ length: 12 }, () => store.revision(scope)));
    expect(new Set(revisions)).toEqual(new Set([3]));
  });

  it.each(['SIGQUIT', 'SIGKILL', 'SIGQUIT', 'SIGKILL'] as const)(
    'by %s under writes keeps what it acknowledged',
    LONG,
    async (signal) => {
      const store = await openFor((await newPlace()).options);
      const writers = ['x', 'y', 'z'].map((name) => writeUntilFailure(store, name));
      while ((await store.revision(scope)) < 20);
      await server.stop(signal);
      const written = await Promise.all(writers);
      await server.start();
      for (const { ids, error } of written) {
        expect(error).toBeInstanceOf(StoreUnavailable);
        for (const id of ids) expect(await store.batch(scope, id)).toHaveLength(2);
      }
      const acknowledged = written.reduce((sum, { ids }) => sum + ids.length, 0);
      const revision = await store.revision(scope);
      expect(revision).toBeGreaterThanOrEqual(acknowledged);
      expect(revision).toBeLessThanOrEqual(acknowledged + written.length);
      expect(await store.audit()).toEqual([]);
    },
  );
});

describe('the address of a database', () => {
  it.each(['mysql://me:secret@host/db', 'secret', 'postgres//secret'])(
    '%s is refused, and not repeated',
    async (url) => {
      const error = await openStore({ url, file: '' }).catch(String);
      expect(error).toBe(
        'Error: Read the address of the database: expected one that starts with postgres:// or postgresql://',
      );
    },
  );

  it('that nobody answers at is unavailable', async () => {
    const url = 'postgres://me:secret@127.0.0.1:1/db';
    await expect(openStore({ url, file: '' })).rejects.toThrow(
      new StoreUnavailable(
        'Ask the database "postgres://127.0.0.1:1/db": connect ECONNREFUSED 127.0.0.1:1, expected an answer',
      ),
    );
  });

  it('that does not let us in is unavailable', async () => {
    const { options } = await newPlace();
    const url = String(options.url).replace('password', 'wrong');
    await expect(openStore({ url, file: '' })).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
