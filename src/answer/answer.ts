/**
 * The nouns of the answer room. An answer that claims something carries citations by its type: `NonEmpty` makes a claim
 * without evidence a compile error, and only `cite()` can make a `Citation`.
 */
import type { Article, Language, Localized, Passage, Span } from '../article/article.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Overlay } from './overlay.ts';

/** A list with at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];

declare const citedByCite: unique symbol;

/** The article's own words with their place. Made only by `cite()`, which slices them out of the article. */
export interface Citation {
  readonly [citedByCite]: true;
  /** The pack's id. */
  readonly article: string;
  /** 0 is the lead, the body counts from 1. */
  readonly paragraph: number;
  readonly section: string | null;
  /** `Article.text` from `span.start` to `span.end`, to the letter: whole sentences. */
  readonly quote: string;
  readonly span: Span;
  /** The decisive words within `span`, in order, disjoint; offsets into `Article.text`. */
  readonly highlights: readonly Span[];
}

/** A curated question with its answer, or with the word that the article does not say it. */
export interface Entry {
  readonly id: string;
  readonly kind: 'stated' | 'not_stated';
  readonly asks: Localized<readonly string[]>;
  readonly answer: Localized<string>;
  readonly evidence: NonEmpty<Citation>;
  readonly topics: readonly string[];
  readonly actors: readonly string[];
  /** ISO 8601 date of the last review by a person. */
  readonly reviewed: string;
  /** Whose words these are: the pack's, or those of the server's moderators. */
  readonly origin: 'pack' | 'server';
  /** The languages that the answer was written in; in the other one it is repeated as it is. */
  readonly written: readonly Language[];
}

/** Someone, or something, that acts or speaks in the article. */
export interface Actor {
  readonly id: string;
  readonly names: Localized<string>;
  readonly aliases: Localized<readonly string[]>;
  /** Id of the actor in whose name this one acts, as a president for a country. */
  readonly speaksFor?: string;
}

/** Something that actors hold positions on. */
export interface Topic {
  readonly id: string;
  readonly names: Localized<string>;
  readonly aliases: Localized<readonly string[]>;
}

/** What an actor wants or says on a topic; `none` where the article itself says that the actor gives no position. */
export interface Position {
  readonly actor: string;
  readonly topic: string;
  readonly gives: 'position' | 'none';
  readonly stance: Localized<string>;
  readonly evidence: NonEmpty<Citation>;
}

/** A direct quotation of the article with its curated speaker and translation. */
export interface SpokenQuotation {
  /** The words between the quotation marks. */
  readonly text: string;
  readonly span: Span;
  /** An actor's id; null where nobody in particular says it. */
  readonly speaker: string | null;
  /** Curated translations into languages other than the article's. */
  readonly translation: Readonly<Partial<Record<Language, string>>>;
  /** Other translations that are as true; only claimed quotations are compared with them. */
  readonly variants: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** The sentence that holds it; the quoted words are its highlight. */
  readonly citation: Citation;
}

/** Words that somebody is said to say, in quotation marks or in reported speech; the span lies in the text around them. */
export interface SpokenPart {
  /** An actor's id. */
  readonly speaker: string;
  readonly span: Span;
}

/** A text with the parts of it that somebody is said to say; parts may lie within each other. */
export interface SpokenText {
  readonly text: string;
  readonly said: readonly SpokenPart[];
}

/** A sentence of the article with its curated translations. */
export interface TranslatedSentence {
  /** The sentence, whole. */
  readonly citation: Citation;
  /** Spans are offsets into `Article.text`. */
  readonly said: readonly SpokenPart[];
  /** By language, the main translation first; all are equally true. */
  readonly translations: Readonly<Partial<Record<Language, readonly SpokenText[]>>>;
}

/** Words of the article that people ask for with other words. */
export interface Concept {
  readonly words: readonly string[];
  readonly synonyms: Localized<readonly string[]>;
}

/** What a pack knows, and what a server's moderators lay over it: one frozen value. */
export interface Knowledge {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The pack's own, whatever a server makes of them: what is served comes from `listEntries` and `findEntry`. */
  readonly entries: readonly Entry[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly positions: readonly Position[];
  readonly quotations: readonly SpokenQuotation[];
  /** All sentences of the article in its order; none where the pack has no translations of them. */
  readonly sentences: readonly TranslatedSentence[];
  readonly lexicon: readonly Concept[];
  readonly index: KnowledgeIndex;
  /** Null where the pack stands as it is. */
  readonly overlay: Overlay | null;
}

/** Why a question was not answered. */
export type UnansweredReason = 'empty' | 'too-vague' | 'not-in-article';

/** What the bot says to a question. */
export type Answer =
  | { readonly kind: 'curated'; readonly entry: Entry; readonly citations: NonEmpty<Citation> }
  | { readonly kind: 'quoted'; readonly citations: NonEmpty<Citation> }
  | { readonly kind: 'not-stated'; readonly entry: Entry; readonly citations: NonEmpty<Citation> }
  | { readonly kind: 'unanswered'; readonly reason: UnansweredReason; readonly nearest: readonly Citation[] };

/** What the article says of an actor, on a topic or on all of them. */
export type PositionAnswer =
  | {
      readonly kind: 'answered' | 'not-stated';
      readonly actor: Actor;
      readonly topic: Topic | null;
      readonly positions: NonEmpty<Position>;
      readonly citations: NonEmpty<Citation>;
    }
  | { readonly kind: 'unanswered'; readonly actor: Actor | null; readonly topic: Topic | null };
