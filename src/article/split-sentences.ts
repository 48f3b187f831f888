import type { Language, Span } from './article.ts';
import { mergeRules } from './merge-rules.ts';

const segmenters: Record<Language, Intl.Segmenter> = {
  de: new Intl.Segmenter('de', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/**
 * Splits a stretch of text into sentences: the platform's segmenter (Unicode UAX 29), with its early cuts merged again.
 * The spans are ordered, disjoint, without white space at their ends, and cover everything else.
 */
export function splitSentences(text: string, span: Span, language: Language): Span[] {
  const pieces = [...segmenters[language].segment(text.slice(span.start, span.end))];
  const spans: Span[] = [];
  let start = span.start;
  for (const { index, segment } of pieces) {
    const end = span.start + index + segment.length;
    if (isWrongCut(text.slice(start, end), text.slice(end, span.end))) continue;
    spans.push(trimSpan(text, { start, end }));
    start = end;
  }
  return spans.filter((sentence) => sentence.start < sentence.end);
}

const isWrongCut = (before: string, after: string): boolean =>
  after.trim() !== '' && mergeRules.some((rule) => rule(before, after.trimStart()));

function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const trimmed = piece.trimStart();
  const from = start + piece.length - trimmed.length;
  return { start: from, end: from + trimmed.trimEnd().length };
}
