/** The nouns of the draft room: what can be read out of an article without understanding it, for a person to review. */
import type { Language, Localized } from '../article/article.ts';

/** An item of a pack's list, and what it was made of, for whoever reviews it. */
export interface Drafted<T> {
  readonly value: T;
  readonly why: string;
}

/** Somebody or something that the article names. */
export interface DraftActor {
  readonly id: string;
  readonly names: Localized<string>;
  /** Further spellings in the article. */
  readonly aliases: Localized<readonly string[]>;
}

/** What the article may be about. */
export type DraftTopic = DraftActor;

/** A direct quotation with its likely speaker: an actor's id, or null. */
export interface DraftQuote {
  readonly paragraph: number;
  readonly quote: string;
  readonly speaker: string | null;
}

/** Questions that a sentence may answer. */
export interface DraftEntry {
  readonly id: string;
  readonly asks: Localized<readonly string[]>;
  /** The sentence, in both languages until somebody translates it. */
  readonly answer: Localized<string>;
  readonly evidence: readonly [{ readonly paragraph: number; readonly quote: string }];
  readonly topics: readonly string[];
  readonly actors: readonly string[];
  readonly written: readonly [Language];
}

/** Drafts of a pack's lists. */
export interface Drafts {
  readonly actors: readonly Drafted<DraftActor>[];
  readonly topics: readonly Drafted<DraftTopic>[];
  readonly quotes: readonly Drafted<DraftQuote>[];
  readonly entries: readonly Drafted<DraftEntry>[];
}
