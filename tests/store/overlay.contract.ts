/** What every store does with batches, the overlay and the log. */
import { describe, expect, it } from 'vitest';
import { batchOf, editOf, itemOf, nothing, scope } from '../fixtures/store/edits.ts';
import { type NewPlace, openFor } from '../fixtures/store/store-place.ts';

const first = { offset: 0, limit: 10 };

/** Holds a store's overlay against the port. */
export function describeOverlay(newPlace: NewPlace): void {
  const open = async () => openFor((await newPlace()).options);

  describe('an overlay', () => {
    it('is empty at first', async () => {
      const store = await open();
      expect(await store.revision(scope)).toBe(0);
      expect(await store.overlay(scope)).toStrictEqual({ ...scope, revision: 0, items: [] });
      expect(await store.history(scope, 'a', first)).toStrictEqual({ total: 0, items: [] });
      expect(await store.version(scope, 'a', 1)).toBeNull();
      expect(await store.batch(scope, 'none')).toStrictEqual([]);
    });

    it('is what the batches make of it', async () => {
      const store = await open();
      const applied = await store.apply(batchOf('b1', [editOf('b'), editOf('a')]));
      const kept = { version: 1, by: '7', at: 1000 };
      const logged = { ...scope, ...kept, batch: 'b1', act: 'add' };
      expect(applied).toStrictEqual({
        ok: true,
        revision: 1,
        changes: [
          { ...logged, entry: 'b', item: itemOf('b 1'), seq: expect.any(Number) },
          { ...logged, entry: 'a', item: itemOf('a 1'), seq: expect.any(Number) },
        ],
      });
      expect(await store.overlay(scope)).toStrictEqual({
        ...scope,
        revision: 1,
        items: [
          { ...kept, entry: 'a', item: itemOf('a 1') },
          { ...kept, entry: 'b', item: itemOf('b 1') },
        ],
      });
      expect(await store.batch(scope, 'b1')).toStrictEqual(applied.ok && applied.changes);
      expect(await store.audit()).toEqual([]);
    });

    it('keeps the version of items that make nothing of their entry, and goes on counting', async () => {
      const store = await open();
      await store.apply(batchOf('b1', [editOf('a'), editOf('b', 0, { ...nothing, hidden: true })]));
      await store.apply(batchOf('b2', [editOf('a', 1, nothing)]));
      expect((await store.overlay(scope)).items.map(({ entry, version }) => [entry, version])).toEqual([
        ['a', 2],
        ['b', 1],
      ]);
      expect(await store.apply(batchOf('b3', [editOf('a', 0)]))).toMatchObject({ ok: false });
      expect(await store.apply(batchOf('b4', [editOf('a', 2)]))).toMatchObject({ ok: true, revision: 3 });
      expect((await store.overlay(scope)).items.map(({ version }) => version)).toEqual([3, 1]);
    });

    it('belongs to one server and one article', async () => {
      const store = await open();
      const others = [
        { ...scope, server: '200' },
        { ...scope, article: 'other' },
      ];
      await store.apply(batchOf('b1', [editOf('a')]));
      for (const other of others) {
        expect((await store.overlay(other)).items).toEqual([]);
        expect(await store.version(other, 'a', 1)).toBeNull();
        expect(await store.batch(other, 'b1')).toEqual([]);
        expect(await store.apply(batchOf('b1', [editOf('a')], other))).toMatchObject({ ok: true, revision: 1 });
      }
    });

    it('stays when the store is closed and opened', async () => {
      const { options } = await newPlace();
      const before = await openFor(options);
      await before.apply(batchOf('b1', [editOf('a')]));
      const state = await before.overlay(scope);
      await before.close();
      expect(await (await openFor(options)).overlay(scope)).toStrictEqual(state);
    });
  });

  describe('a batch', () => {
    it('changes nothing where one of its edits has seen another version, and tells how things are', async () => {
      const store = await open();
      await store.apply(batchOf('b1', [editOf('a'), editOf('b')]));
      await store.apply(batchOf('b2', [editOf('b', 1)], { by: null, at: 2000 }));
      const late = await store.apply(batchOf('b3', [editOf('a', 1), editOf('b', 1), editOf('c', 4)]));
      expect(late).toStrictEqual({
        ok: false,
        conflicts: [
          { entry: 'b', version: 2, item: itemOf('b 2'), by: null, at: 2000 },
          { entry: 'c', version: 0, item: nothing, by: null, at: 0 },
        ],
      });
      expect(await store.revision(scope)).toBe(2);
      expect(await store.batch(scope, 'b3')).toEqual([]);
    });

    it('is applied once, and gives the same again', async () => {
      const store = await open();
      const batch = batchOf('b1', [editOf('a'), editOf('b')]);
      const applied = await store.apply(batch);
      await store.apply(batchOf('b2', [editOf('a', 1)]));
      expect(await store.apply(batch)).toStrictEqual(applied);
      expect(await store.revision(scope)).toBe(2);
    });

    it('may change an entry twice', async () => {
      const store = await open();
      expect(await store.apply(batchOf('b1', [editOf('a'), editOf('a', 1)]))).toMatchObject({ ok: true, revision: 1 });
      expect((await store.overlay(scope)).items).toMatchObject([{ entry: 'a', version: 2, item: itemOf('a 2') }]);
      expect(await store.apply(batchOf('b2', [editOf('b'), editOf('b')]))).toMatchObject({
        ok: false,
        conflicts: [{ entry: 'b', version: 0 }],
      });
      expect(await store.audit()).toEqual([]);
    });

    it('may be large', async () => {
      const store = await open();
      const [edit, ...edits] = Array.from({ length: 1800 }, (_, index) => editOf(`e${index}`));
      if (edit === undefined) throw new Error('Make a batch: no edits, expected some');
      const applied = await store.apply(batchOf('b1', [edit, ...edits]));
      expect(applied.ok && applied.changes.map(({ entry }) => entry)).toEqual([edit, ...edits].map((it) => it.entry));
      expect((await store.overlay(scope)).items).toHaveLength(1800);
    });
  });

  describe('the log', () => {
    it('has every version of an entry, newest first', async () => {
      const store = await open();
      for (const version of [0, 1, 2, 3]) await store.apply(batchOf(`b${version}`, [editOf('a', version)]));
      const page = await store.history(scope, 'a', { offset: 1, limit: 2 });
      expect(page).toMatchObject({ total: 4, items: [{ version: 3, batch: 'b2' }, { version: 2 }] });
      expect(await store.history(scope, 'a', { offset: 9, limit: 2 })).toEqual({ total: 4, items: [] });
      expect(await store.version(scope, 'a', 2)).toStrictEqual(page.items[1]);
      for (const version of [0, 5, -1, 1.5, 1e300, Number.NaN]) {
        expect(await store.version(scope, 'a', version)).toBeNull();
      }
      for (const odd of [-1, Number.NaN]) {
        expect(await store.history(scope, 'a', { offset: odd, limit: 9.9 })).toMatchObject({ items: { length: 4 } });
        expect(await store.history(scope, 'a', { offset: 0, limit: odd })).toEqual({ total: 4, items: [] });
      }
      expect(await store.history(scope, 'a', { offset: 1e300, limit: 1e300 })).toEqual({ total: 4, items: [] });
    });

    it('is what the items are made from', async () => {
      const place = await newPlace();
      const store = await openFor(place.options);
      await store.apply(batchOf('b1', [editOf('a'), editOf('b')]));
      await store.apply(batchOf('b2', [editOf('a', 1), editOf('b', 1, nothing)]));
      const state = await store.overlay(scope);
      await place.run("update items set version = 9 where entry = 'a'");
      await place.run("delete from items where entry = 'b'");
      await place.run('update revisions set revision = 1');
      const problems = await store.audit();
      expect(problems).toHaveLength(3);
      expect(problems[0]).toBe('Compare the overlay of "100" "artikel": revision "1", expected 2');
      await store.rebuild();
      expect(await store.audit()).toEqual([]);
      expect(await store.overlay(scope)).toStrictEqual(state);
    });

    it('shows where something is missing from it', async () => {
      const place = await newPlace();
      const store = await openFor(place.options);
      for (const version of [0, 1, 2]) await store.apply(batchOf(`b${version}`, [editOf('a', version)]));
      await place.run('delete from changes where version = 2');
      expect(await store.audit()).toEqual([
        'Replay the entry "a": version "3", expected 2',
        'Replay the batch "b2": revision "3", expected 2',
      ]);
    });
  });
}
