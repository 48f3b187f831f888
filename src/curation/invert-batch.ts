import type { NonEmpty } from '../answer/answer.ts';
import type { Change, Edit, OverlayItem, OverlayState, StoredItem } from './change.ts';

/** What is needed to take a batch back. */
export interface BatchToInvert {
  /** The changes of the batch. */
  readonly changes: NonEmpty<Change>;
  /** For each of its entries that was there before, the version that the batch changed; the others are taken for new. */
  readonly previous: readonly StoredItem[];
  /** The overlay as it is now. */
  readonly state: OverlayState;
}

/** The edits that bring back what was before a batch, or the ids of the entries that were changed since. */
export type InvertedBatch =
  | { readonly ok: true; readonly edits: NonEmpty<Edit> }
  | { readonly ok: false; readonly changedSince: NonEmpty<string> };

/** What a server makes of an entry that it does not touch. */
export const untouched: OverlayItem = { content: null, aliases: { de: [], en: [] }, hidden: false };

/** Takes a batch back, all of it or nothing. */
export function invertBatch({ changes, previous, state }: BatchToInvert): InvertedBatch {
  const [firstChange, ...others] = changes;
  const changedSince = changes.filter((change) => !isNewest(change, changes, state)).map(({ entry }) => entry);
  const [changed, ...more] = new Set(changedSince);
  if (changed !== undefined) return { ok: false, changedSince: [changed, ...more] };
  const last = (entry: string): number =>
    changes.reduce((newest, change) => (change.entry === entry ? Math.max(newest, change.version) : newest), 0);
  const invert = ({ entry }: Change): Edit => {
    const before = previous.find((one) => one.entry === entry);
    return { entry, act: 'undo', expected: last(entry), item: before?.item ?? untouched };
  };
  const seen = new Set([firstChange.entry]);
  const rest = others.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
  return { ok: true, edits: [invert(firstChange), ...rest.map(invert)] };
}

/** Whether nobody changed the entry after the batch. An entry that the overlay says nothing of is as the batch left it. */
function isNewest({ entry, version, item }: Change, changes: readonly Change[], { items }: OverlayState): boolean {
  const isInner = changes.some((other) => other.entry === entry && other.version > version);
  const now = items.find((one) => one.entry === entry);
  return isInner || (now ? now.version === version : makesNothing(item));
}

/** Whether an item says nothing of its entry: overlays leave such items out. */
export const makesNothing = ({ content, aliases, hidden }: OverlayItem): boolean =>
  content === null && !hidden && aliases.de.length === 0 && aliases.en.length === 0;
