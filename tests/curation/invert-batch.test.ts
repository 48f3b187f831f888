import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NonEmpty } from '../../src/answer/answer.ts';
import type { Change, OverlayItem, OverlayState, StoredItem } from '../../src/curation/change.ts';
import { invertBatch, makesNothing, untouched } from '../../src/curation/invert-batch.ts';
import { content, overlayOf, stored } from '../fixtures/overlay.ts';

const scope = { server: '1', article: 'a' };
const change = (item: StoredItem, act: Change['act'] = 'edit'): Change => ({
  ...item,
  ...scope,
  seq: 1,
  batch: 'b',
  act,
});

/** The overlay after some changes of one batch, as the store would give it. */
function stateAfter(before: readonly StoredItem[], changes: readonly Change[]): OverlayState {
  const items = new Map(before.map((one) => [one.entry, one]));
  for (const { entry, version, item, by, at } of changes) items.set(entry, { entry, version, item, by, at });
  return overlayOf(...[...items.values()].filter(({ item }) => !makesNothing(item)));
}

describe('invertBatch()', () => {
  const old = stored('a', { hidden: true }, 4);
  const edited = stored('a', { content: content() }, 5);

  it('brings back the version before, and takes away what was new', () => {
    const changes: NonEmpty<Change> = [change(edited), change(stored('own-b', { content: content() }), 'add')];
    expect(invertBatch({ changes, previous: [old], state: stateAfter([old], changes) })).toEqual({
      ok: true,
      edits: [
        { entry: 'a', act: 'undo', expected: 5, item: old.item },
        { entry: 'own-b', act: 'undo', expected: 1, item: untouched },
      ],
    });
  });

  it('brings back what was removed', () => {
    const changes: NonEmpty<Change> = [change(stored('a', {}, 5), 'remove')];
    expect(invertBatch({ changes, previous: [old], state: stateAfter([old], changes) })).toMatchObject({
      edits: [{ expected: 5, item: old.item }],
    });
  });

  it('touches nothing where somebody changed an entry since, or took it away', () => {
    const changes: NonEmpty<Change> = [change(edited), change(stored('b', { hidden: true }))];
    const since = stateAfter([], [...changes, change(stored('b', { content: content() }, 2))]);
    expect(invertBatch({ changes, previous: [old], state: since })).toEqual({ ok: false, changedSince: ['b'] });
    const gone = stateAfter([], [change(edited)]);
    expect(invertBatch({ changes, previous: [old], state: gone })).toEqual({ ok: false, changedSince: ['b'] });
  });

  it('makes one edit of several changes of the same entry', () => {
    const changes: NonEmpty<Change> = [change(edited), change(stored('a', { hidden: true, content: content() }, 6))];
    expect(invertBatch({ changes, previous: [old], state: stateAfter([old], changes) })).toEqual({
      ok: true,
      edits: [{ entry: 'a', act: 'undo', expected: 6, item: old.item }],
    });
  });

  it('restores any overlay that a batch changed', () => {
    const anItem = fc.record<OverlayItem>({
      content: fc.constantFrom(null, content(), content({ kind: 'not_stated' })),
      aliases: fc.constantFrom({ de: [], en: [] }, { de: ['Wie?'], en: ['How?'] }),
      hidden: fc.boolean(),
    });
    const entries = fc.uniqueArray(
      fc.record({ entry: fc.constantFrom('a', 'b', 'c', 'd'), item: anItem, next: anItem }),
      {
        selector: ({ entry }) => entry,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(entries, (drafts) => {
        const before = drafts.map(({ entry, item }) => stored(entry, item, 2));
        const [first, ...rest] = drafts.map(({ entry, next }) => change(stored(entry, next, 3)));
        if (!first) return;
        const inverted = invertBatch({
          changes: [first, ...rest],
          previous: before,
          state: stateAfter(before, [first, ...rest]),
        });
        expect(inverted.ok && inverted.edits.map(({ entry, item }) => [entry, item])).toEqual(
          before.map(({ entry, item }) => [entry, item]),
        );
      }),
    );
  });
});
