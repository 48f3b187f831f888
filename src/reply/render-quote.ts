import type { Article, Span } from '../article/article.ts';
import { sliceSpan } from '../article/span.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * Words of the article as a block quote of Discord's markdown, the highlights in bold. Without the marks `> ` and `**`,
 * and unescaped, it is `article.text` from `span.start` to `span.end`, to the letter.
 */
export function renderQuote({ text }: Article, span: Span, highlights: readonly Span[] = []): string {
  const pieces: string[] = [];
  let at = span.start;
  for (const bold of boldSpans(text, span, highlights)) {
    pieces.push(escapePart(text, { start: at, end: bold.start }, span), `**${escapePart(text, bold, span)}**`);
    at = bold.end;
  }
  pieces.push(escapePart(text, { start: at, end: span.end }, span));
  return `> ${pieces.join('').replaceAll('\n', '\n> ')}`;
}

/** Escapes a part of the quote; one that goes on within a line needs no escapes for the start of one. */
function escapePart(text: string, part: Span, { start }: Span): string {
  const before = part.start > start && text[part.start - 1] !== '\n' ? 'x' : '';
  return escapeMarkdown(before + sliceSpan(text, part)).slice(before.length);
}

/** What may stand between two highlights that are shown as one. */
const BETWEEN = /^[\s-]*$/u;

/**
 * Highlights as Discord can show them: within the quote, with no white space at their ends, and one where only white
 * space or a hyphen would stand between two. A quote that would be bold as a whole needs no bold.
 */
function boldSpans(text: string, whole: Span, highlights: readonly Span[]): Span[] {
  const bold: Span[] = [];
  const ordered = highlights.map((it) => trimSpan(text, clamp(it, whole))).sort((a, b) => a.start - b.start);
  for (const span of ordered.filter(({ start, end }) => start < end)) {
    const last = bold.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, span.start))) {
      bold[bold.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else bold.push(span);
  }
  const [only] = bold;
  const all = trimSpan(text, whole);
  return bold.length === 1 && only?.start === all.start && only.end === all.end ? [] : bold;
}

const clamp = (span: Span, whole: Span): Span => ({
  start: Math.max(span.start, whole.start),
  end: Math.min(span.end, whole.end),
});

function trimSpan(text: string, span: Span): Span {
  const words = sliceSpan(text, span);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}
