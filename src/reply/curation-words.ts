import type { Act } from '../curation/change.ts';
import type { ExchangeWords, FormPart } from './exchange-words.ts';

/** Of a list that is shown in pages. */
export type ListFilter = 'all' | 'own' | 'changed' | 'hidden' | 'aliases' | 'review';

/**
 * What the bot says to moderators and to those who send them something. Arguments are Discord markdown, escaped already;
 * labels, titles of forms and footers are shown plainly.
 */
export interface CurationWords extends ExchangeWords {
  /** Why nothing can be curated here. */
  readonly onlyOnServers: string;
  /** Who curated an answer; a footer. */
  readonly byServer: (date: string) => string;
  readonly notStatedByServer: (date: string) => string;
  /** The answer is there in the other language only. */
  readonly untranslated: string;

  /** The form of an entry. */
  readonly form: {
    readonly add: string;
    readonly addNotStated: string;
    readonly edit: string;
    readonly question: FormPart;
    readonly answer: FormPart;
    readonly paragraph: FormPart;
    readonly anyParagraph: string;
    readonly evidence: FormPart;
    readonly phrasings: FormPart;
    readonly notStatedAnswer: string;
  };

  /** What is wrong with a form; a line each. */
  readonly refused: {
    readonly title: string;
    readonly noQuestion: string;
    readonly noAnswer: string;
    readonly noEvidence: string;
    readonly tooMuchEvidence: (most: number) => string;
    readonly notThere: (words: string) => string;
    readonly nearest: string;
    readonly ambiguous: (words: string, place: string) => string;
    readonly noParagraph: (paragraph: string) => string;
    readonly number: (number: string) => string;
    readonly known: (phrasing: string, question: string) => string;
    readonly hint: string;
    readonly again: string;
  };

  /** How evidence was found where it is not as it was typed. */
  readonly placed: {
    readonly corrected: (diff: string) => string;
    readonly moved: (from: string, to: string) => string;
  };

  /** What somebody did, as a title, and as a line of the log. */
  readonly done: Readonly<Record<Act, string>>;
  readonly did: Readonly<Record<Act, string>>;
  /** `who` did something to a question. */
  readonly logged: (who: string, did: string) => string;
  readonly bot: string;
  readonly nothingToDo: string;
  readonly unknownEntry: string;

  readonly conflict: {
    readonly title: string;
    readonly theirs: (who: string, when: string) => string;
    readonly yours: string;
    readonly gone: string;
    readonly undo: string;
  };

  readonly panel: {
    readonly version: (version: number, who: string, when: string) => string;
    readonly packs: string;
    readonly hidden: string;
    readonly removed: string;
    readonly review: string;
    readonly aliases: string;
    readonly edit: string;
    readonly hide: string;
    readonly show: string;
    readonly remove: string;
    readonly restore: string;
    readonly history: string;
    readonly undo: string;
  };

  readonly history: {
    readonly title: string;
    readonly none: string;
    readonly line: (version: number, did: string, who: string, when: string) => string;
    readonly first: string;
    readonly hidden: string;
    readonly shown: string;
    readonly bringBack: string;
    readonly option: (version: number, did: string) => string;
    /** A footer. */
    readonly range: (from: number, to: number, total: number) => string;
  };

  readonly list: {
    readonly title: Readonly<Record<ListFilter, string>>;
    readonly filter: Readonly<Record<ListFilter, string>>;
    readonly empty: string;
    readonly open: string;
    readonly range: (from: number, to: number, total: number) => string;
    readonly marks: Readonly<Record<'own' | 'changed' | 'hidden' | 'aliases' | 'review', string>>;
  };
}
