import type { Citation } from '../../answer/answer.ts';

/** A citation as other programs read it. */
export interface CitationLine {
  readonly article: string;
  readonly paragraph: number;
  readonly section: string | null;
  readonly quote: string;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
}

/** Citations in the form that the command line gives out. */
export const citationLines = (citations: readonly Citation[]): CitationLine[] =>
  citations.map(({ article, paragraph, section, quote, span: { start, end } }) => {
    return { article, paragraph, section, quote, start, end };
  });
