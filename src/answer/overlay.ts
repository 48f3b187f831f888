/**
 * The nouns of what a server's moderators lay over a pack: their own entries, those in place of the pack's, further
 * phrasings, and what is hidden. A thousand servers share one pack, so an overlay holds nothing of the pack's index.
 */
import type { Language } from '../article/article.ts';
import type { FuzzyList } from '../search/fuzzy-list.ts';
import type { Entry } from './answer.ts';
import type { Dictionary, PhrasingWords } from './entry-index.ts';

/** A question in somebody's words, and what it stands for. */
export interface ListedPhrasing {
  /** Of the entry, or of whatever else has phrasings. */
  readonly id: string;
  readonly text: string;
  /** Null where it is to be detected. */
  readonly language: Language | null;
}

/** A short list of phrasings, read as the pack's are: by its dictionary and the words of the list itself. */
export interface PhrasingList {
  readonly phrasings: readonly ListedPhrasing[];
  /** Each phrasing with its words folded (see `foldText`). */
  readonly folded: readonly string[];
  readonly dictionary: Dictionary;
  readonly words: PhrasingWords;
  /** Folded phrasing → its position; of equal ones the first. */
  readonly exact: ReadonlyMap<string, number>;
}

/** What a server makes of a pack. */
export interface Overlay {
  /** The server's entries by id, those in place of the pack's with them; hidden ones are not here. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Ids of the pack's entries that are not served. */
  readonly hidden: ReadonlySet<string>;
  /** The phrasings of those entries and the further ones of the pack's, each with its entry's id. */
  readonly list: PhrasingList;
  /** What is offered while somebody types: the phrasings of `list`, in its order. */
  readonly offered: FuzzyList;
}
