import type { Entry, Knowledge } from '../answer/answer.ts';
import { composeKnowledge } from '../answer/compose-knowledge.ts';
import type { Localized } from '../article/article.ts';
import { assembleEntry } from './assemble-entry.ts';
import type { Edit, OverlayState, StoredItem } from './change.ts';

/** An item that a moderator has to look at: it is not served, or makes nothing of anything any more. */
export interface ReviewItem {
  readonly stored: StoredItem;
  /** Its evidence stands in the article no more, or more than once; or the pack has no such entry any more. */
  readonly why: 'evidence-gone' | 'entry-gone';
}

/** A pack with a server's overlay over it. */
export interface ComposedOverlay {
  readonly knowledge: Knowledge;
  readonly needsReview: readonly ReviewItem[];
  /** What has to be logged: evidence that now stands in another paragraph, where it is served already. */
  readonly moved: readonly Edit[];
}

interface Drafts {
  readonly entries: Entry[];
  readonly aliases: Map<string, Localized<readonly string[]>>;
  readonly hidden: Set<string>;
  readonly needsReview: ReviewItem[];
  readonly moved: Edit[];
}

/**
 * Lays a server's overlay over its pack. Where the evidence of an item is gone, neither its words are served nor the
 * pack's that they stood for: the moderators did not want those.
 */
export function composeOverlay(pack: Knowledge, state: OverlayState): ComposedOverlay {
  const known = new Set(pack.entries.map(({ id }) => id));
  const drafts: Drafts = { entries: [], aliases: new Map(), hidden: new Set(), needsReview: [], moved: [] };
  for (const stored of state.items) addItem(pack, known, stored, drafts);
  const { needsReview, moved, ...sources } = drafts;
  return { knowledge: composeKnowledge(pack, sources), needsReview, moved };
}

function addItem(pack: Knowledge, known: ReadonlySet<string>, stored: StoredItem, drafts: Drafts): void {
  const { content, aliases, hidden } = stored.item;
  const makesSomething = hidden || aliases.de.length > 0 || aliases.en.length > 0;
  if (content === null && makesSomething && !known.has(stored.entry)) {
    drafts.needsReview.push({ stored, why: 'entry-gone' });
    return;
  }
  const assembled = content && assembleEntry(pack, stored, content);
  if (content && !assembled) drafts.needsReview.push({ stored, why: 'evidence-gone' });
  if (hidden || (content && !assembled)) drafts.hidden.add(stored.entry);
  if (assembled) drafts.entries.push(assembled.entry);
  if (assembled?.moved) drafts.moved.push(moveEdit(stored, assembled.moved));
  drafts.aliases.set(stored.entry, aliases);
}

const moveEdit = ({ entry, version, item }: StoredItem, content: Edit['item']['content']): Edit => ({
  entry,
  act: 'move',
  expected: version,
  item: { ...item, content },
});
