/**
 * The nouns of matching questions to entries. A word of a question and a word of a curated phrasing rarely look alike;
 * so both are read as units (their stem, the concept of the lexicon that they express, the actor that they name), and
 * two words match as strongly as the best unit that they share.
 */
import type { Language } from '../article/article.ts';
import type { Token } from '../search/tokenize.ts';
import type { Vocabulary } from '../search/vocabulary.ts';

/** A stem as it is, `=<n>` for the n-th concept of the lexicon, `@<id>` for an actor. */
export type Unit = string;

/** How strongly a word expresses each of its units, from 0 to 1. */
export type Units = ReadonlyMap<Unit, number>;

/** How a word of a question was understood. */
export type Reading = 'exact' | 'compound' | 'typo' | 'unknown';

/** `function` words carry grammar, `light` ones little of the subject, `full` ones the subject itself. */
export type WordClass = 'function' | 'light' | 'full';

/** A word, or a phrase that names one thing, with the units that it expresses. */
export interface Word {
  readonly tokens: readonly Token[];
  readonly units: Units;
  /** The folded word as understood: misspelt ones repaired. */
  readonly read: string;
  readonly kind: WordClass;
  readonly reading: Reading;
}

/** What a question asks for. */
export type QuestionType =
  | 'who'
  | 'name'
  | 'when'
  | 'where'
  | 'why'
  | 'how-long'
  | 'how-many'
  | 'how-often'
  | 'whether'
  | 'other';

/** A text as read: its words, what it asks for, and whom it names. */
export interface Question {
  readonly text: string;
  readonly language: Language | null;
  readonly words: readonly Word[];
  readonly types: ReadonlySet<QuestionType>;
  /** Ids of the actors named, in the order named. */
  readonly actors: readonly string[];
}

/** What words and phrases mean in a pack. Keys are stems, joined by spaces for phrases. */
export interface Dictionary {
  readonly units: ReadonlyMap<string, Units>;
  /** First stem of a phrase → the most words of a phrase that begins with it. */
  readonly phraseHeads: ReadonlyMap<string, number>;
  /** Folded words that the pack knows or that any language is made of. */
  readonly vocabulary: Vocabulary;
  /** Stems that the pack's texts hold. */
  readonly stems: ReadonlySet<string>;
}

/** One curated phrasing of an entry. */
export interface Phrasing {
  /** Position of the entry in `Knowledge.entries`. */
  readonly entry: number;
  readonly language: Language;
  readonly text: string;
  readonly question: Question;
  /** Weight of each word of `question`. */
  readonly weights: readonly number[];
}

/** Where a unit stands: which phrasing, which of its words, how strongly. */
export interface UnitPosting {
  readonly phrasing: number;
  readonly word: number;
  readonly strength: number;
}

/** What the phrasings, the answer and the evidence of an entry say taken together. */
export interface EntryProfile {
  /** Unit → share of the entry's phrasings that hold it, from 0 to 1. */
  readonly shares: Units;
  /** Units of the answer and of the evidence with their greatest strength. */
  readonly evidence: Units;
  /** All that its phrasings ask for. */
  readonly types: ReadonlySet<QuestionType>;
}

/** All that matching needs, built once for a pack. */
export interface EntryIndex {
  readonly dictionary: Dictionary;
  readonly phrasings: readonly Phrasing[];
  readonly postings: ReadonlyMap<Unit, readonly UnitPosting[]>;
  /** Folded phrasing → position in `phrasings`. */
  readonly exact: ReadonlyMap<string, number>;
  /** What each entry is about, in the order of `Knowledge.entries`. */
  readonly profiles: readonly EntryProfile[];
  /** Inverse entry frequency of each unit. */
  readonly rarity: ReadonlyMap<Unit, number>;
}
