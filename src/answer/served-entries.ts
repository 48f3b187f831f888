import type { Entry, Knowledge } from './answer.ts';

/** What is served in the place of an entry of the pack: itself, the server's words, or nothing. */
export function servedEntry({ overlay }: Pick<Knowledge, 'overlay'>, entry: Entry): Entry | null {
  if (overlay === null) return entry;
  return overlay.hidden.has(entry.id) ? null : (overlay.entries.get(entry.id) ?? entry);
}

/** The entry of an id as it is served; null where there is none, or it is hidden. */
export function findEntry(knowledge: Knowledge, id: string): Entry | null {
  const own = knowledge.overlay?.entries.get(id);
  if (own) return own;
  const known = knowledge.entries.find((one) => one.id === id);
  return known ? servedEntry(knowledge, known) : null;
}

/** All entries that are served: the server's own, then the pack's in its order, with the server's words where it has some. */
export function listEntries(knowledge: Knowledge): readonly Entry[] {
  const { entries, overlay } = knowledge;
  if (overlay === null) return entries;
  const ids = new Set(entries.map(({ id }) => id));
  const own = [...overlay.entries.values()].filter(({ id }) => !ids.has(id));
  return [...own, ...entries.flatMap((entry) => servedEntry(knowledge, entry) ?? [])];
}
