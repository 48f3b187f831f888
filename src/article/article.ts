/**
 * The nouns of the article room. Text flows one way through the house, and every later noun points back into
 * `Article.text` by a span, so that whatever is shown can be held against the original.
 */

/** A language that articles are written in and people are answered in. */
export type Language = 'de' | 'en';

/** One value for each language. */
export type Localized<T> = Readonly<Record<Language, T>>;

/** A half-open range `[start, end)` of UTF-16 code units in `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the article comes from; what nobody knows is null, never guessed. */
export interface Source {
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO 8601 date. */
  readonly published: string | null;
  /** ISO 8601 date. */
  readonly retrieved: string | null;
  /** SHA-256 of the article file, in lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** A block of running text: 0 is the lead, the body counts from 1. Headings and the title are not paragraphs. */
export interface Paragraph {
  readonly number: number;
  /** The heading that the paragraph stands under. */
  readonly section: string | null;
  readonly span: Span;
}

/** One sentence: the smallest thing that is quoted. */
export interface Passage {
  /** `<paragraph>.<sentence>`, the sentence counted from 1. */
  readonly id: string;
  readonly paragraph: number;
  readonly span: Span;
  readonly text: string;
}

/** Words that stand in quotation marks in the article. */
export interface Quotation {
  readonly paragraph: number;
  /** The words between the marks. */
  readonly span: Span;
  readonly text: string;
}

/** An article as it was written: `text` is NFC with LF line ends and is never changed. */
export interface Article {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly lead: Paragraph | null;
  readonly source: Source;
  readonly text: string;
  /** The body, in order, numbered from 1. */
  readonly paragraphs: readonly Paragraph[];
}
