/**
 * The nouns of curation: what a server's moderators know beside the pack. A server's overlay is a set of items, one for
 * each entry that it touches; the append-only log of changes is the truth, and the items are what it amounts to.
 */
import type { NonEmpty } from '../answer/answer.ts';
import type { Language, Localized } from '../article/article.ts';

/** Where an overlay belongs: one Discord server and one article. */
export interface Scope {
  /** Discord's id of the server. */
  readonly server: string;
  /** The pack's id. */
  readonly article: string;
}

/** Evidence as it is kept: exact words of the article and the paragraph where they were found. */
export interface OwnEvidence {
  readonly paragraph: number;
  readonly quote: string;
}

/** What moderators say in an entry of their own, or in place of the pack's entry of the same id. */
export interface EntryContent {
  readonly kind: 'stated' | 'not_stated';
  readonly asks: Localized<readonly string[]>;
  /** At least one language; who reads the other one sees it as it was written. */
  readonly answer: Readonly<Partial<Record<Language, string>>>;
  /** One to three. */
  readonly evidence: NonEmpty<OwnEvidence>;
  readonly topics: readonly string[];
  readonly actors: readonly string[];
}

/** What a server makes of one entry. With no content, no aliases and not hidden it makes nothing of it. */
export interface OverlayItem {
  /** The server's own words; null where the pack's stand, or nothing does. */
  readonly content: EntryContent | null;
  /** Further phrasings. */
  readonly aliases: Localized<readonly string[]>;
  /** Whether it is kept from being served. */
  readonly hidden: boolean;
}

/** An item with its place in the log. */
export interface StoredItem {
  /** Id of the entry: the pack's, or `own-` and letters for one of the server's own. */
  readonly entry: string;
  /** 1 for the first change of this entry; each change adds 1. */
  readonly version: number;
  readonly item: OverlayItem;
  /** Discord's id of who made it so; null for the bot itself. */
  readonly by: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What somebody did to an entry. `move` is the bot's: the evidence stands elsewhere since the article changed. */
export type Act = 'add' | 'edit' | 'alias' | 'hide' | 'remove' | 'restore' | 'import' | 'undo' | 'move';

/** One line of the log: an entry as it is since then. */
export interface Change extends StoredItem, Scope {
  /** Grows with every change of the store. */
  readonly seq: number;
  /** Changes of one batch were applied together, or not at all; also the id by which they are undone. */
  readonly batch: string;
  readonly act: Act;
}

/** A change that somebody wants to make. */
export interface Edit {
  readonly entry: string;
  readonly act: Act;
  /** The version that they saw; 0 where there was none. */
  readonly expected: number;
  readonly item: OverlayItem;
}

/** Edits that are applied together, or not at all. */
export interface Batch extends Scope {
  readonly id: string;
  readonly by: string | null;
  readonly at: number;
  readonly edits: NonEmpty<Edit>;
}

/** What became of a batch; `conflicts` are the items as others have left them meanwhile (version 0: never touched). */
export type Applied =
  | { readonly ok: true; readonly revision: number; readonly changes: NonEmpty<Change> }
  | { readonly ok: false; readonly conflicts: NonEmpty<StoredItem> };

/** A server's overlay at one moment. */
export interface OverlayState extends Scope {
  /** Grows with each batch; 0 before the first. */
  readonly revision: number;
  readonly items: readonly StoredItem[];
}

/** A question that its asker sent to the moderators, with those that ask the same. */
export interface QueuedQuestion extends Scope {
  readonly id: string;
  /** The newest wording. */
  readonly text: string;
  readonly language: Language;
  /** How many members sent it. */
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/** How a queued question was done with. */
export type QueueEnd = 'answered' | 'alias' | 'not-stated' | 'dismissed';

/** What a member proposes: a new answer, or a correction of the entry. */
export interface Proposal extends Scope {
  readonly id: string;
  readonly entry: string | null;
  /** The question that it is about, as asked. */
  readonly question: string;
  /** The proposed answer. */
  readonly answer: string;
  /** Words of the article that it rests on, as the member gave them; '' for none. */
  readonly evidence: string;
  readonly language: Language;
  readonly author: string;
  readonly at: number;
  readonly status: 'open' | 'accepted' | 'declined';
  /** Why it was declined. */
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
}

/** What is counted. */
export type Counted = 'asked' | 'answered' | 'not-stated' | 'unanswered' | 'helpful' | 'not-helpful';

/** A count of one week. */
export interface Tally {
  /** ISO 8601 date of the Monday that the week begins with (UTC). */
  readonly week: string;
  readonly counted: Counted;
  /** The entry that answered; null where none did, or all are meant. */
  readonly entry: string | null;
  readonly count: number;
}

/** What a server's moderators have set. */
export interface ServerSettings {
  /** The channel where each change is posted; null for none. */
  readonly logChannel: string | null;
}
