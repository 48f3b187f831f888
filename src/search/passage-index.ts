/**
 * The nouns of the search room. Documents (paragraphs, or single sentences) go in once; what comes out is one frozen
 * value of inverted lists and token streams, in typed arrays, so that a hundred thousand documents stay small.
 */
import type { Language, Span } from '../article/article.ts';
import type { GramTable } from './grams.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is searched: the sentences of one paragraph. */
export interface SearchDocument {
  /** Unique in its index. Equal scores are ranked by id, digits by their value. */
  readonly id: string;
  readonly language: Language;
  readonly sentences: readonly string[];
}

/** A stem of the collection. Its position in `PassageIndex.terms` is its number. */
export interface Term {
  readonly stem: string;
  /** The documents that hold it, ascending, and how often each does. */
  readonly documents: Int32Array;
  readonly counts: Uint16Array;
}

/** All tokens of all documents, one after the other, in reading order. */
export interface TokenStream {
  /** The number of each token's term. */
  readonly terms: Int32Array;
  /** Where each token starts and ends in its sentence (UTF-16). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** First token of each sentence, and one past the last. */
  readonly sentenceStarts: Int32Array;
  /** First sentence of each document, and one past the last. */
  readonly documentStarts: Int32Array;
  /** Each sentence as its folded words with single spaces between and around them. */
  readonly folded: readonly string[];
}

/** Which terms belong together, by what links them. */
export type TermLinks = ReadonlyMap<string, readonly number[]>;

/** All that searching needs, built once. */
export interface PassageIndex {
  /** Ordered by id. */
  readonly documents: readonly SearchDocument[];
  /** The languages of the documents. */
  readonly languages: readonly Language[];
  readonly terms: readonly Term[];
  readonly termNumbers: ReadonlyMap<string, number>;
  /** Part of a compound (a stem) → the terms that hold it. */
  readonly compounds: TermLinks;
  /** Root of a verb → the terms that share it. */
  readonly roots: TermLinks;
  /** Folded word or stem → the terms that it stands for. */
  readonly spellings: TermLinks;
  /** The spellings, for repairing misspelt words. */
  readonly vocabulary: Vocabulary;
  readonly tokens: TokenStream;
  readonly grams: GramTable;
  /** Words of each document, function words left out. */
  readonly lengths: Int32Array;
  readonly averageLength: number;
}

/** How a word of the question was found. */
export type How = 'exact' | 'compound' | 'typo' | 'prefix' | 'synonym';

/** Further words for a word of the question (a translation, a synonym), with a trust from 0 to 1. */
export interface Expansion {
  /** The word of the question, in any spelling that folds alike. */
  readonly of: string;
  readonly word: string;
  readonly weight: number;
}

/** What is asked of an index. */
export interface Query {
  readonly text: string;
  /** The language of `text`; detected where it is not given. */
  readonly language?: Language;
  /** Only these documents; how rare a word is, is then counted among them alone. */
  readonly within?: (document: SearchDocument) => boolean;
  readonly expansions?: readonly Expansion[];
  /** The collection that the index is an excerpt of, as when another engine has chosen its documents; itself unless given. */
  readonly collection?: Collection;
}

/** What has to be known of a collection to tell how rare a word is in it. */
export interface Collection {
  /** Its documents. */
  readonly size: number;
  /** How many of them hold a word (folded); null where nobody knows: then those of the index are counted. */
  readonly holding: (word: string) => number | null;
}

/** A word of a document: `span` lies in `document.sentences[sentence]`. */
export interface Place {
  readonly sentence: number;
  readonly span: Span;
}

/** A word of the question that a document holds. */
export interface MatchedTerm {
  /** The word as asked, and where in the question. */
  readonly asked: string;
  readonly span: Span;
  /** The most trusted way in which the document holds it. */
  readonly how: How;
  /** Where the document holds it, in reading order. */
  readonly places: readonly Place[];
}

/** A document that answers to a question, more or less. */
export interface Match {
  readonly document: SearchDocument;
  /** Position in `document.sentences` of the sentence that answers best. */
  readonly sentence: number;
  /** Greater than 0; comparable within one result only. */
  readonly score: number;
  /** In the order asked; empty where only runs of letters are alike. */
  readonly terms: readonly MatchedTerm[];
}
