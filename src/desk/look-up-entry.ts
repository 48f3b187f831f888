import type { Entry } from '../answer/answer.ts';
import { findEntry } from '../answer/served-entries.ts';
import type { Context } from '../command/command.ts';
import type { Curation } from '../command/curation.ts';
import { assembleEntry } from '../curation/assemble-entry.ts';
import type { EntryContent, OverlayItem, StoredItem } from '../curation/change.ts';
import { untouched } from '../curation/invert-batch.ts';

/** An entry as a server has it. */
export interface LookedUp {
  readonly id: string;
  /** The pack's words; null for one of the server's own. */
  readonly pack: Entry | null;
  /** What the server makes of it; null where it never touched it. */
  readonly stored: StoredItem | null;
  /** As people get it; null where it is not served. */
  readonly served: Entry | null;
  /** As it would be served: the server's words, or the pack's; null where neither says anything that the article has. */
  readonly entry: Entry | null;
  readonly item: OverlayItem;
  /** 0 where the server never touched it. */
  readonly version: number;
}

/** The entry of an id; null where neither the pack nor the server has or had one. */
export function lookUpEntry({ knowledge }: Context, { state }: Curation, id: string): LookedUp | null {
  const pack = knowledge.entries.find((one) => one.id === id) ?? null;
  const stored = state.items.find(({ entry }) => entry === id) ?? null;
  if (pack === null && stored === null) return null;
  const content = stored?.item.content ?? null;
  const own = stored && content ? (assembleEntry(knowledge, stored, content)?.entry ?? null) : null;
  return {
    id,
    pack,
    stored,
    served: findEntry(knowledge, id),
    entry: content === null ? pack : own,
    item: stored?.item ?? untouched,
    version: stored?.version ?? 0,
  };
}

/** What an entry says, as the server would keep it: its own content, or the pack's. */
export function contentOf({ item, pack }: LookedUp): EntryContent | null {
  if (item.content !== null || pack === null) return item.content;
  const { kind, answer, evidence, topics, actors } = pack;
  const [first, ...others] = evidence;
  const evidenceOf = ({ paragraph, quote }: typeof first) => ({ paragraph, quote });
  // The pack's phrasings go on leading here, so the server need not keep them.
  return {
    kind,
    asks: { de: [], en: [] },
    answer,
    evidence: [evidenceOf(first), ...others.map(evidenceOf)],
    topics,
    actors,
  };
}
