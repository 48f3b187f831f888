/** What every store does when many write at the same time, or in any order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NonEmpty } from '../../src/answer/answer.ts';
import type { Applied, Batch, Edit, OverlayItem, Scope } from '../../src/curation/change.ts';
import { cleanText } from '../../src/store/clean-text.ts';
import { anyText } from '../fixtures/any-text.ts';
import { batchOf, editOf, itemOf, nothing, scope } from '../fixtures/store/edits.ts';
import { type NewPlace, openFor } from '../fixtures/store/store-place.ts';

const LONG = { timeout: 60_000 };
const entries = Array.from({ length: 10 }, (_, index) => `e${index}`);

/** An overlay in memory, as the port describes it. */
class Model {
  readonly #items = new Map<string, { version: number; item: OverlayItem }>();
  readonly #applied = new Map<string, number>();
  #revision = 0;

  version(entry: string): number {
    return this.#items.get(entry)?.version ?? 0;
  }

  /** The revision that the batch gives; null where it conflicts. */
  apply({ id, edits }: Batch): number | null {
    const known = this.#applied.get(id);
    if (known !== undefined) return known;
    const next = new Map(this.#items);
    for (const { entry, expected, item } of edits) {
      if ((next.get(entry)?.version ?? 0) !== expected) return null;
      next.set(entry, { version: expected + 1, item });
    }
    for (const [entry, item] of next) this.#items.set(entry, item);
    this.#revision += 1;
    this.#applied.set(id, this.#revision);
    return this.#revision;
  }

  overlay(of: Scope): object {
    const items = [...this.#items]
      .map(([entry, it]) => ({ entry, ...it, by: '7', at: 1000 }))
      .sort((a, b) => (a.entry < b.entry ? -1 : 1));
    return { ...of, revision: this.#revision, items };
  }
}

const anyItem: fc.Arbitrary<OverlayItem> = fc.oneof(
  anyText.map(itemOf),
  fc.constant(nothing),
  fc.constant({ ...nothing, hidden: true }),
);
const anyEdit = fc.record({
  entry: fc.constantFrom('a', 'b', 'c'),
  off: fc.constantFrom(0, 0, 0, 0, 1),
  item: anyItem,
});
const anyBatches = fc.array(
  fc.record({ id: fc.nat({ max: 20 }), edits: fc.array(anyEdit, { minLength: 1, maxLength: 4 }) }),
  { maxLength: 8 },
);

/** Holds a store against a model, and against many members. */
export function describeConcurrency(newPlace: NewPlace): void {
  describe('any batches', () => {
    it('do to the store what they do to a model', LONG, async () => {
      const store = await openFor((await newPlace()).options);
      let server = 0;
      const check = fc.asyncProperty(anyBatches, async (batches) => {
        server += 1;
        const here = { ...scope, server: String(server) };
        const model = new Model();
        for (const { id, edits } of batches) {
          const batch = batchOf(`b${id}`, seenBy(model, edits), here);
          const applied = await store.apply(batch);
          expect(applied.ok ? applied.revision : null).toBe(model.apply(cleaned(batch)));
        }
        expect(await store.overlay(here)).toEqual(model.overlay(here));
      });
      await fc.assert(check, { numRuns: 40 });
      expect(await store.audit()).toEqual([]);
    });
  });

  describe('many members', () => {
    it('who edit the same entries at the same time are all applied, or told of the conflict', LONG, async () => {
      const store = await openFor({ ...(await newPlace()).options, patience: 30_000 });
      const results: Applied[] = [];
      const work = async (member: number): Promise<void> => {
        for (let turn = 0; turn < 10; turn += 1) {
          const [one = '', other = ''] = [entries[(member + turn) % 10], entries[(member * 7 + turn * 3 + 1) % 10]];
          const { items } = await store.overlay(scope);
          const edit = (entry: string): Edit => editOf(entry, items.find((it) => it.entry === entry)?.version ?? 0);
          const edits: NonEmpty<Edit> = one === other || turn % 2 === 0 ? [edit(one)] : [edit(one), edit(other)];
          results.push(await store.apply(batchOf(`m${member}-${turn}`, edits, { by: String(member) })));
        }
      };
      await Promise.all(Array.from({ length: 20 }, (_, member) => work(member)));
      const applied = results.filter(({ ok }) => ok).length;
      expect(results).toHaveLength(200);
      expect(applied).toBeGreaterThanOrEqual(10);
      expect(await store.revision(scope)).toBe(applied);
      const { changes } = await store.exportServer(scope.server);
      expect(changes).toHaveLength(results.reduce((sum, it) => sum + (it.ok ? it.changes.length : 0), 0));
      expect(await store.audit()).toEqual([]);
    });
  });
}

/** Edits with the versions that their entries have at that point of the batch, or a wrong one. */
function seenBy(model: Model, edits: readonly { entry: string; off: number; item: OverlayItem }[]): NonEmpty<Edit> {
  const more = new Map<string, number>();
  const [first, ...rest] = edits.map(({ entry, off, item }) => {
    const before = more.get(entry) ?? 0;
    more.set(entry, before + 1);
    return editOf(entry, model.version(entry) + before + off, item);
  });
  if (first === undefined) throw new Error('Make a batch: no edits, expected some');
  return [first, ...rest];
}

const cleaned = (batch: Batch): Batch =>
  ({
    ...batch,
    edits: batch.edits.map((edit) => ({
      ...edit,
      item: edit.item.content === null ? edit.item : itemOf(cleanText(edit.item.content.answer.de ?? '')),
    })),
  }) as unknown as Batch;
