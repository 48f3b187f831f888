/** What every store does when its database does not. */
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/curation/curation-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { batchOf, editOf, scope } from '../fixtures/store/edits.ts';
import { type NewPlace, openFor } from '../fixtures/store/store-place.ts';

/** Holds a store against what it says when it cannot work. */
export function describeOutage(newPlace: NewPlace): void {
  describe('a database that others keep busy', () => {
    it('is waited for', async () => {
      const place = await newPlace();
      const store = await openFor({ ...place.options, patience: 20_000 });
      await store.apply(batchOf('b1', [editOf('a')]));
      const release = await place.hold();
      const applied = store.apply(batchOf('b2', [editOf('a', 1)]));
      expect(await store.revision(scope)).toBe(1);
      await release();
      expect(await applied).toMatchObject({ ok: true, revision: 2 });
    });

    it('is unavailable after a while, and can still be read', async () => {
      const place = await newPlace();
      const store = await openFor({ ...place.options, patience: 200 });
      await store.apply(batchOf('b1', [editOf('a')]));
      const release = await place.hold();
      const late = await store.apply(batchOf('b2', [editOf('a', 1)])).catch((error: unknown) => error);
      expect(late).toBeInstanceOf(StoreUnavailable);
      expect(late).toMatchObject({
        cause: expect.any(Error),
        message: expect.stringMatching(/^Ask the database ".+"/u),
      });
      expect(await store.revision(scope)).toBe(1);
      await release();
      expect(await store.apply(batchOf('b2', [editOf('a', 1)]))).toMatchObject({ ok: true, revision: 2 });
    });
  });

  describe('a schema', () => {
    it('that is newer than the code is refused, and left as it is', async () => {
      const place = await newPlace();
      const store = await openStore(place.options);
      await store.apply(batchOf('b1', [editOf('a')]));
      await store.close();
      await place.run('update schema_version set version = 99');
      await expect(openStore(place.options)).rejects.toThrow(
        /^Open the database ".+": its schema has version "99", expected 3 or less: a newer Belegbot has written it$/u,
      );
      await place.run('update schema_version set version = 3');
      expect(await (await openFor(place.options)).revision(scope)).toBe(1);
    });

    it('that is older gets what it lacks, and keeps what it has', async () => {
      const place = await newPlace();
      const old = await openStore(place.options);
      await old.apply(batchOf('b1', [editOf('a')]));
      await old.close();
      for (const table of ['bindings', 'losses']) await place.run(`drop table ${table}`);
      await place.run('update schema_version set version = 1');
      const store = await openFor(place.options);
      expect(await store.revision(scope)).toBe(1);
      await store.bind('100', null, 'ferry');
      expect(await store.bindings('100')).toEqual([{ channel: null, article: 'ferry' }]);
      expect(await store.noteLosses(scope, ['a'])).toEqual(['a']);
    });
  });

  describe('an open store', () => {
    it('answers, and does not when it is closed', async () => {
      const store = await openStore((await newPlace()).options);
      await store.ping();
      await store.close();
      await store.close();
      await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
    });
  });
}
