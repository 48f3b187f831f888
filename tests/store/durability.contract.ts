/** What stays of every store when processes die, or are many. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { scope } from '../fixtures/store/edits.ts';
import { compileWriter, startWriter } from '../fixtures/store/start-writer.ts';
import { type NewPlace, openFor } from '../fixtures/store/store-place.ts';

/** Every round kills a crowd of writers, and then looks at what is there. */
const ROUNDS = 10;
const CROWD = 5;
const LONG = { timeout: 120_000 };

/** Batches in the log with how many changes they have. */
export async function loggedBatches(store: Store): Promise<ReadonlyMap<string, number>> {
  const { changes = [] } = await store.exportServer(scope.server);
  const sizes = new Map<string, number>();
  for (const { batch } of changes as { batch: string }[]) sizes.set(batch, (sizes.get(batch) ?? 0) + 1);
  return sizes;
}

/** Holds a store to what it has acknowledged. */
export function describeDurability(newPlace: NewPlace): void {
  let compiled: Awaited<ReturnType<typeof compileWriter>>;
  beforeAll(async () => {
    compiled = await compileWriter();
  });
  afterAll(() => compiled?.remove());

  describe('processes', () => {
    it(`lose nothing that they acknowledged when they are killed, ${ROUNDS * CROWD} times`, LONG, async () => {
      const { options } = await newPlace();
      const acknowledged: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const crowd = Array.from({ length: CROWD }, (_, index) => `w${round}${index}`);
        const writers = crowd.map((name) => startWriter(compiled.script, { ...options, patience: 30_000 }, name));
        await Promise.all(writers.map((writer, index) => writer.says(1 + ((round + index) % 7)).then(writer.kill)));
        for (const writer of writers) expect(writer.acknowledged).not.toEqual([]);
        acknowledged.push(...writers.flatMap((writer) => writer.acknowledged));
        const store = await openStore(options);
        const logged = await loggedBatches(store);
        expect(acknowledged.filter((id) => !logged.has(id))).toEqual([]);
        expect([...logged.values()].filter((size) => size !== 3)).toEqual([]);
        expect(await store.audit()).toEqual([]);
        await store.close();
      }
    });

    it('may start at the same time in a new place, and write side by side', LONG, async () => {
      const { options } = await newPlace();
      const patient = { ...options, patience: 30_000 };
      const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter(compiled.script, patient, name, 15));
      for (const { ended } of writers) expect(await ended).toEqual({ status: 0, stderr: '' });
      const store = await openFor(options);
      const logged = await loggedBatches(store);
      expect([...logged.keys()].sort()).toEqual(writers.flatMap(({ acknowledged }) => acknowledged).sort());
      expect(logged.size).toBe(60);
      expect(await store.revision(scope)).toBe(60);
      expect(await store.audit()).toEqual([]);
    });

    it('see what others have written', LONG, async () => {
      const { options } = await newPlace();
      const store = await openFor(options);
      const writer = startWriter(compiled.script, options, 'w', 3);
      await writer.says(1);
      expect(await store.revision(scope)).toBeGreaterThanOrEqual(1);
      await writer.ended;
      expect(await store.revision(scope)).toBe(3);
    });
  });
}
