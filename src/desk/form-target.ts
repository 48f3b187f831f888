import type { EntryContent } from '../curation/change.ts';

/** What led to a form, and is done with once it is published. */
export interface FormSource {
  readonly kind: 'queue' | 'proposal';
  /** Small letters and digits. */
  readonly id: string;
}

/** What a form is for: an id that a modal carries, so that nothing is remembered in between. */
export interface FormTarget {
  readonly kind: EntryContent['kind'];
  /** Id of the entry that is edited; null for a new one. */
  readonly entry: string | null;
  /** The version of the entry that whoever edits it has seen; 0 for one that the server has not touched. */
  readonly expected: number;
  readonly from: FormSource | null;
}

/** Writes what `readTarget` reads; 12 characters and the two ids at most. */
export const formatTarget = ({ kind, entry, expected, from }: FormTarget): string =>
  [kind === 'stated' ? 's' : 'n', expected, entry ?? '-', from === null ? '-' : `${from.kind[0]}${from.id}`].join('.');

/** What a form is for; null where the text says nothing of the sort. */
export function readTarget(text: string): FormTarget | null {
  const [, kind, expected, entry, source, id] =
    /^([sn])\.(\d{1,9})\.(-|[a-z0-9][a-z0-9-]*)\.(?:-|([qp])([a-z0-9]+))$/u.exec(text) ?? [];
  if (expected === undefined || entry === undefined) return null;
  return {
    kind: kind === 's' ? 'stated' : 'not_stated',
    entry: entry === '-' ? null : entry,
    expected: Number(expected),
    from: id === undefined ? null : { kind: source === 'q' ? 'queue' : 'proposal', id },
  };
}
