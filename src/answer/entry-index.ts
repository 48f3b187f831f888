/**
 * The nouns of matching questions to entries. A word of a question and a word of a curated phrasing rarely look alike;
 * so both are read as units (their stem, the concept of the lexicon that they express, the actor that they name), and
 * two words match as strongly as the best unit that they share.
 */
import type { Language } from '../article/article.ts';
import type { Groups } from '../search/group-by-number.ts';
import type { Token } from '../search/tokenize.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import type { Demand } from './find-demands.ts';
import type { TraitIndex } from './trait-index.ts';

/** A stem as it is, `=<n>` for the n-th concept of the lexicon, `@<id>` for an actor. */
export type Unit = string;

/** How strongly a word expresses each of its units, from 0 to 1. */
export type Units = ReadonlyMap<Unit, number>;

/** How a word of a question was understood. */
export type Reading = 'exact' | 'compound' | 'typo' | 'everyday' | 'unknown';

/** `function` words carry grammar, `light` ones little of the subject, `full` ones the subject itself. */
export type WordClass = 'function' | 'light' | 'full';

/** What a word, or a phrase that names one thing, is understood to mean. */
export interface Meaning {
  readonly units: Units;
  /** The folded word as understood: misspelt ones repaired. */
  readonly read: string;
  readonly kind: WordClass;
  readonly reading: Reading;
}

/** A meaning with the words of a text that carry it. Words that were read alike share one `units`. */
export interface Word extends Meaning {
  readonly tokens: readonly Token[];
}

/** What a question asks for. */
export type QuestionType =
  | 'who'
  | 'name'
  | 'which'
  | 'date'
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
  readonly demands: ReadonlySet<Demand>;
  /** Ids of the actors named, in the order named. */
  readonly actors: readonly string[];
}

/** What words and phrases mean in a pack. Keys are stems, joined by spaces for phrases. */
export interface Dictionary {
  readonly units: ReadonlyMap<string, Units>;
  /** First stem of a phrase → the most words of a phrase that begins with it. */
  readonly phraseHeads: ReadonlyMap<string, number>;
  /** Folded words that the pack knows or that any language is made of; then those of the texts laid over it. */
  readonly vocabularies: readonly Vocabulary[];
  /** Stems that the texts hold. */
  readonly stems: Pick<ReadonlySet<string>, 'has'>;
}

/** One curated phrasing of an entry. */
export interface Phrasing {
  readonly types: ReadonlySet<QuestionType>;
  /** Ids of the actors named, in the order named. */
  readonly actors: readonly string[];
}

/** Which meanings (by number) express a unit, and how strongly: lists in typed arrays, one after the other. */
export interface Expressions {
  /** Unit → its number. */
  readonly units: ReadonlyMap<Unit, number>;
  /** Where the list of each unit begins, and one past the last. */
  readonly starts: Uint32Array;
  readonly meanings: Uint32Array;
  readonly strengths: Float64Array;
}

/**
 * The words of all phrasings, one phrasing after the other. Most words stand in many phrasings, so each different
 * meaning is kept once, under a number.
 */
export interface PhrasingWords {
  /** The meaning of each word. */
  readonly meanings: Uint32Array;
  /** The first word of each phrasing, and one past the last. */
  readonly starts: Uint32Array;
  /** The phrasings that hold each meaning, by their positions in `EntryIndex.phrasings`. */
  readonly byMeaning: Groups;
  readonly expressions: Expressions;
  /** What each meaning counts in a match, and what all of each phrasing do together. */
  readonly weights: Float64Array;
  readonly totals: Float64Array;
}

/**
 * Which entries hold a unit, and how: lists in typed arrays, one after the other. A question has a dozen units and each
 * stands in few entries, so that going from the units to the entries takes far less than looking all units up in each.
 */
export interface Holdings {
  /** Where the list of each unit begins, and one past the last; by the number of the unit, as in `EntryIndex.units`. */
  readonly starts: Uint32Array;
  /** Positions in `Knowledge.entries`. */
  readonly entries: Uint32Array;
  /** Share of the entry's phrasings that hold the unit, from 0 to 1. */
  readonly shares: Float64Array;
  /** Greatest strength with which the entry's answer and evidence hold the unit, from 0 to 1. */
  readonly evidence: Float64Array;
}

/** What the phrasings of an entry ask for, and whom it is about. */
export interface EntryProfile {
  /** All that its phrasings ask for. */
  readonly types: ReadonlySet<QuestionType>;
  readonly demands: ReadonlySet<Demand>;
  /** Ids of the actors that the entry is about, and of those for whom or in whose name they act. */
  readonly actors: ReadonlySet<string>;
}

/** All that matching needs, built once for a pack. */
export interface EntryIndex {
  readonly dictionary: Dictionary;
  readonly phrasings: readonly Phrasing[];
  /** The entry of each phrasing, by its position in `Knowledge.entries`: one array, gone through for every question. */
  readonly owners: Uint32Array;
  readonly words: PhrasingWords;
  /** Folded phrasing → position in `phrasings`. */
  readonly exact: ReadonlyMap<string, number>;
  /** What each entry is about, in the order of `Knowledge.entries`. */
  readonly profiles: readonly EntryProfile[];
  readonly holdings: Holdings;
  /** Unit that any entry holds → its number. */
  readonly units: ReadonlyMap<Unit, number>;
  /** Inverse entry frequency of each unit. */
  readonly rarity: ReadonlyMap<Unit, number>;
  /** Which traits of a question speak for which entry. */
  readonly traits: TraitIndex;
}
