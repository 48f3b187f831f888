import type { Language, Localized } from '../article/article.ts';
import { buildFuzzyList } from '../search/fuzzy-list.ts';
import type { Entry, Knowledge } from './answer.ts';
import { listPhrasings } from './list-phrasings.ts';
import type { ListedPhrasing } from './overlay.ts';

/** What a server lays over a pack. */
export interface OverlaySources {
  /** The server's entries; one with the id of a pack's entry takes its place. */
  readonly entries: readonly Entry[];
  /** Entry's id → further phrasings. */
  readonly aliases: ReadonlyMap<string, Localized<readonly string[]>>;
  /** Ids of entries that are not served. */
  readonly hidden: ReadonlySet<string>;
}

/**
 * Lays a server's entries over a pack's knowledge. The result shares all that the pack has with it, its index too, so
 * that it is made in milliseconds; an overlay that is there already is replaced.
 */
export function composeKnowledge(pack: Knowledge, { entries, aliases, hidden }: OverlaySources): Knowledge {
  const served = new Map(entries.filter(({ id }) => !hidden.has(id)).map((entry) => [entry.id, entry]));
  const known = new Set([...pack.entries.map(({ id }) => id), ...served.keys()]);
  const further = [...aliases].filter(([id]) => known.has(id) && !hidden.has(id));
  const asked = [...[...served.values()].map(({ id, asks }) => [id, asks] as const), ...further];
  const phrasings = asked.flatMap(([id, asks]) =>
    languages.flatMap((language) => asks[language].map((text): ListedPhrasing => ({ id, text, language }))),
  );
  const list = listPhrasings(pack.index.entries, phrasings);
  const offered = buildFuzzyList(phrasings, list.folded);
  return Object.freeze({ ...pack, overlay: Object.freeze({ entries: served, hidden, list, offered }) });
}

const languages: readonly Language[] = ['de', 'en'];
