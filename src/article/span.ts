import type { Article, Paragraph, Span } from './article.ts';

/** The words of `text` that `span` covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `outer` covers the whole of `inner`. */
export const containsSpan = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The shortest span that covers both. */
export const joinSpans = (first: Span, second: Span): Span => ({
  start: Math.min(first.start, second.start),
  end: Math.max(first.end, second.end),
});

/** The lead, if there is one, and the body paragraphs, in reading order. */
export const allParagraphs = (article: Article): readonly Paragraph[] =>
  article.lead ? [article.lead, ...article.paragraphs] : article.paragraphs;

/** The paragraph with that number (0 is the lead), or null when the article has none. */
export const findParagraph = (article: Article, number: number): Paragraph | null =>
  allParagraphs(article).find((paragraph) => paragraph.number === number) ?? null;

/** How many UTF-16 units two spans have in common. */
export const overlapLength = (first: Span, second: Span): number =>
  Math.max(0, Math.min(first.end, second.end) - Math.max(first.start, second.start));
