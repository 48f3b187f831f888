import type { FuzzyList } from '../search/fuzzy-list.ts';
import type { NameIndex } from '../search/name-index.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { EntryIndex } from './entry-index.ts';

/** All that is built once from a pack so that answering costs only look-ups. */
export interface KnowledgeIndex {
  /** The curated questions. */
  readonly entries: EntryIndex;
  /** The sentences of the article; a document's id is its passage's id. */
  readonly passages: PassageIndex;
  readonly actors: NameIndex;
  readonly topics: NameIndex;
  /** Phrasings by language; an item's id is its entry's id. */
  readonly phrasings: Readonly<Record<'de' | 'en', FuzzyList>>;
  /** Direct quotations and their translations; an item's id is the quotation's position in `Knowledge.quotations`. */
  readonly quotations: FuzzyList;
}
