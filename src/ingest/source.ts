/** The nouns of the ingest room: what a file was read as, and everything that was done to it on the way to an article. */

/** A place in the file that somebody gave; lines and columns count from 1, columns in UTF-16 code units. */
export interface SourcePlace {
  /** The page, where the file has pages: lines then count from its top. */
  readonly page: number | null;
  readonly line: number;
  readonly column: number;
}

/** One line of a file, as it was written. */
export interface SourceLine {
  readonly text: string;
  /** Where its first character stands. */
  readonly place: SourcePlace;
  /** Whether it stands on top of a page or a column: the paragraph before may go on in it. */
  readonly isTop?: true;
}

/** What a block is for: a file may say so, or it has to be told from the block's shape. */
export type BlockRole = 'title' | 'heading' | 'paragraph';

/** Lines that stand together. */
export interface SourceBlock {
  /** Null where the file does not say. */
  readonly role: BlockRole | null;
  readonly lines: readonly SourceLine[];
}

/** The kinds of changes on the way from the file to the article. */
export type RepairKind =
  | 'encoding'
  | 'line-ends'
  | 'byte-order-mark'
  | 'soft-hyphen'
  | 'ligature'
  | 'space'
  | 'invisible'
  | 'unicode-form'
  | 'hyphen-removed'
  | 'hyphen-kept'
  | 'dash'
  | 'break-joined'
  | 'gap-joined'
  | 'paragraph-split'
  | 'page-number'
  | 'running-head'
  | 'left-out'
  | 'title'
  | 'lead'
  | 'heading';

/** One change, or one decision that could have been another. */
export interface Repair {
  readonly kind: RepairKind;
  /** Whether a person has to look at it, since the file does not prove it right. */
  readonly doubtful: boolean;
  readonly place: SourcePlace;
  /** Words of the file; ↵ stands for a line end. */
  readonly before: string;
  /** What became of them; empty where they were dropped. */
  readonly after: string;
}

/** A file as blocks, in reading order. */
export interface ReadSource {
  readonly blocks: readonly SourceBlock[];
  readonly repairs: readonly Repair[];
}

/** The order of places in a file. */
export const compareSourcePlaces = (a: SourcePlace, b: SourcePlace): number =>
  (a.page ?? 0) - (b.page ?? 0) || a.line - b.line || a.column - b.column;
