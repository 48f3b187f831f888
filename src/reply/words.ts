import type { UnansweredReason } from '../answer/answer.ts';
import type { MatchKind } from '../answer/explain-words.ts';
import type { Change, QuoteCheck } from '../answer/quote-check.ts';
import type { CurationWords } from './curation-words.ts';
import type { LibraryWords } from './library-words.ts';

/** How much there is of everything in a pack. */
export interface Counts {
  readonly paragraphs: number;
  readonly sentences: number;
  /** Curated questions that the article answers, and such that it leaves open. */
  readonly stated: number;
  readonly notStated: number;
  readonly quotations: number;
  readonly positions: number;
}

/** An example for each command that works on the pack, if it has one. */
export type Examples = Readonly<Record<'ask' | 'position' | 'quote' | 'passage', string | null>>;

/**
 * Every sentence that the bot speaks in one language. Arguments are Discord markdown, escaped already; sentences are
 * markdown too, but for those that Discord shows plainly: footers, labels of buttons.
 */
export interface Words {
  /** "¶3", or the word for the lead where the paragraph is 0. */
  readonly place: (paragraph: number) => string;
  readonly quoted: (text: string) => string;
  readonly translation: (texts: readonly string[]) => string;
  /** An ISO 8601 date as people write it. */
  readonly date: (iso: string) => string;

  readonly ask: {
    /** A footer. */
    readonly curated: (date: string) => string;
    /** A footer. */
    readonly found: string;
    readonly articleSays: string;
    readonly notStated: string;
    /** A footer. */
    readonly notStatedChecked: (date: string) => string;
    readonly closest: string;
    readonly unanswered: Readonly<Record<UnansweredReason, string>>;
    readonly nearest: string;
    readonly othersTitle: string;
    readonly noOthers: string;
    readonly onlyNear: string;
    readonly fromArticle: string;
    readonly emptyQuestion: string;
    readonly forMember: (mention: string) => string;
    readonly forMemberPrivately: (mention: string) => string;
    readonly tooLong: string;
  };

  readonly position: {
    readonly all: (actor: string) => string;
    readonly unknownActor: (asked: string, known: string) => string;
    readonly unknownTopic: (actor: string, asked: string, known: string) => string;
    readonly noPosition: (actor: string, topic: string, known: string) => string;
    readonly noPositions: (actor: string) => string;
    readonly more: (count: number) => string;
  };

  readonly quote: {
    readonly all: string;
    readonly by: (speaker: string) => string;
    readonly with: (search: string) => string;
    readonly nobody: string;
    readonly nothing: string;
    readonly unknownSpeaker: (asked: string, known: string) => string;
    /** A footer. */
    readonly range: (from: number, to: number, total: number) => string;
    readonly more: string;
  };

  readonly check: {
    /** A title. */
    readonly verdict: Readonly<Record<QuoteCheck['verdict'], string>>;
    readonly saidBy: (speaker: string) => string;
    readonly narrated: string;
    readonly notBy: (claimed: string, speaker: string) => string;
    readonly notSaid: (claimed: string) => string;
    readonly differs: (diff: string) => string;
    readonly differsAtLength: string;
    readonly altersSpeaker: (claimed: string, speaker: string) => string;
    readonly changed: (changes: readonly Change[]) => string;
    readonly swallowed: (words: string) => string;
    readonly translated: (translation: string) => string;
    readonly notFound: string;
    readonly nothing: string;
    readonly noQuotation: string;
    readonly more: (count: number) => string;
  };

  readonly compare: {
    /** A title. */
    readonly title: (first: string, second: string, topic: string | null) => string;
    readonly none: (actor: string) => string;
    readonly nothing: (first: string, second: string, topic: string | null) => string;
    readonly same: string;
    /** A footer. */
    readonly range: (from: number, to: number, total: number) => string;
  };

  readonly search: {
    /** A title. */
    readonly title: (words: string) => string;
    readonly nothing: string;
    /** A footer. */
    readonly range: (from: number, to: number, total: number) => string;
    readonly more: string;
    readonly lookUp: string;
    readonly noText: string;
  };

  readonly why: {
    /** A title. */
    readonly title: string;
    readonly how: Readonly<Record<MatchKind, (word: string, as: string) => string>>;
    readonly words: string;
    readonly own: string;
    readonly exactly: string;
    readonly nearest: (question: string) => string;
    readonly confidence: (has: string, needs: string) => string;
    readonly runnerUp: (question: string, place: string) => string;
    readonly silent: (question: string) => string;
    readonly nothing: string;
  };

  readonly passage: {
    readonly missing: (asked: string, last: number, hasLead: boolean) => string;
    /** A footer. */
    readonly position: (paragraph: number, last: number) => string;
    readonly continues: string;
  };

  readonly article: {
    readonly outline: string;
    readonly untitled: string;
    readonly source: string;
    readonly noSource: string;
    readonly published: (date: string) => string;
    readonly retrieved: (date: string) => string;
    readonly method: string;
    readonly methodText: string;
    readonly counts: (counts: Counts) => string;
  };

  readonly help: {
    readonly title: string;
    readonly intro: (article: string) => string;
    readonly commands: (examples: Examples) => readonly string[];
    readonly askExample: (question: string) => string;
    readonly positionExample: (actor: string, topic: string) => string;
    readonly quoteExample: (speaker: string) => string;
    readonly passageExample: string;
    readonly tip: string;
  };

  /** What moderators read, and members who send them something. */
  readonly curation: CurationWords;
  readonly library: LibraryWords;

  /** Labels of buttons, shown plainly. */
  readonly button: {
    readonly inContext: string;
    readonly paragraphInContext: (place: string) => string;
    readonly others: string;
    readonly why: string;
    readonly share: string;
    readonly remove: string;
    readonly previous: string;
    readonly next: string;
  };

  readonly notice: {
    readonly unknownCommand: string;
    readonly notUnderstood: string;
    readonly crashed: (interaction: string) => string;
    readonly storeUnavailable: string;
    readonly tooSlow: string;
    readonly tooMuch: (seconds: number) => string;
    readonly onlyModerators: string;
    readonly stale: string;
    readonly staleForm: string;
    readonly onlyAsker: string;
    readonly removeHow: string;
  };

  readonly option: {
    readonly missing: (name: string) => string;
    readonly unfit: (name: string, value: string, expected: string) => string;
    readonly text: string;
    readonly whole: (min: number | undefined, max: number | undefined) => string;
    readonly flag: string;
    readonly user: string;
    readonly channel: string;
    readonly file: string;
  };
}
