import type { Article, Quotation } from './article.ts';
import { allParagraphs } from './span.ts';

/** Opening and closing marks that belong together; ASCII quotes stand in pairs of themselves. */
const pairs = ['„“', '“”', '»«', '«»', '""'] as const;
/** A comma at the end belongs to the sentence around it, though English sets it inside. */
const patterns = pairs.map(([open, close]) => new RegExp(`${open}([^${open}${close}]+?),?${close}`, 'gu'));

/** Finds the words that stand in double quotation marks, paragraph by paragraph, in reading order. */
export function findQuotations(article: Article): Quotation[] {
  return allParagraphs(article).flatMap(({ number, span }) =>
    findQuoted(article.text.slice(span.start, span.end)).map(({ start, end }) => {
      const words = { start: span.start + start, end: span.start + end };
      return { paragraph: number, span: words, text: article.text.slice(words.start, words.end) };
    }),
  );
}

/** The style of marks that opens first in a text is its style; others inside it are part of the words. */
function findQuoted(text: string): { start: number; end: number }[] {
  const found = patterns.map((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 1: words = '' }) => ({
      start: index + 1,
      end: index + 1 + words.length,
    })),
  );
  const spans = found.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, index) => !spans.slice(0, index).some((earlier) => span.start < earlier.end));
}
