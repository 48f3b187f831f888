/** Items and changes as rows, and back. */
import type { Selectable } from 'kysely';
import type { Change, OverlayItem, StoredItem } from '../curation/change.ts';
import { cleanText } from './clean-text.ts';
import type { ChangesTable, ItemsTable } from './tables.ts';

/** An item as JSON, its texts as they are kept. */
export const writeItem = ({ content, aliases, hidden }: OverlayItem): string =>
  JSON.stringify({ content, aliases, hidden }, (_, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  );

/** 1 for an item that makes nothing of its entry. */
export const idleness = ({ content, aliases, hidden }: OverlayItem): number =>
  content === null && !hidden && Object.values(aliases).every(({ length }) => length === 0) ? 1 : 0;

/** A row of the items. */
export const readItem = (
  row: Pick<Selectable<ItemsTable>, 'entry' | 'version' | 'item' | 'member' | 'at'>,
): StoredItem => ({
  entry: row.entry,
  version: row.version,
  item: JSON.parse(row.item) as OverlayItem,
  by: row.member,
  at: row.at,
});

/** A row of the log. */
export const readChange = (row: Selectable<ChangesTable>): Change => ({
  ...readItem(row),
  server: row.server,
  article: row.article,
  seq: row.seq,
  batch: row.batch,
  act: row.act,
});
