import type { Edit, OverlayItem, OverlayState } from './change.ts';
import { untouched } from './invert-batch.ts';

/** What a file wants a server to make of one entry. */
export interface ImportedItem {
  readonly entry: string;
  readonly item: OverlayItem;
  /** The version that the file was exported from; null where it does not say. */
  readonly version: number | null;
}

/** What an import would do; the ids of `unchanged` and `conflicting` are those of entries that it leaves alone. */
export interface ImportPlan {
  readonly added: readonly Edit[];
  readonly changed: readonly Edit[];
  readonly unchanged: readonly string[];
  /** Moderators changed these since the file was exported, and otherwise than the file says. */
  readonly conflicting: readonly string[];
}

/**
 * Compares the items of a file with the overlay as it is. What the file does not name stays. An item conflicts where the
 * overlay has another version of it than the file was exported from; a file that names no versions was written by hand, and
 * says what is wanted.
 */
export function planImport(state: OverlayState, imported: readonly ImportedItem[]): ImportPlan {
  const plan = { added: [] as Edit[], changed: [] as Edit[], unchanged: [] as string[], conflicting: [] as string[] };
  for (const { entry, item, version } of imported) {
    const now = state.items.find((one) => one.entry === entry);
    const edit: Edit = { entry, act: 'import', expected: now?.version ?? 0, item };
    if (isSameValue(now?.item ?? untouched, item)) plan.unchanged.push(entry);
    else if (!now) plan.added.push(edit);
    else if (version !== null && version !== now.version) plan.conflicting.push(entry);
    else plan.changed.push(edit);
  }
  return plan;
}

/** Whether two values made of objects, lists and plain values are the same, whatever the order of keys. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [keys, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    keys.length === others.size && keys.every(([key, value]) => others.has(key) && isSameValue(value, others.get(key)))
  );
}
