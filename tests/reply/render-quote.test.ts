import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderQuote } from '../../src/reply/render-quote.ts';
import { anyText } from '../fixtures/any-text.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { readMarkdown } from '../fixtures/shown-quotes.ts';

const articleOf = (text: string) => ({ ...knowledge.article, text });
const quoteOf = (text: string, ...highlights: [number, number][]) =>
  renderQuote(
    articleOf(text),
    { start: 0, end: text.length },
    highlights.map(([start, end]) => ({ start, end })),
  );

describe('renderQuote()', () => {
  it('puts the decisive words in bold', () => {
    expect(quoteOf('Er sagte nichts.', [3, 8])).toBe('> Er **sagte** nichts.');
  });

  it('leaves no white space inside the bold', () => {
    expect(quoteOf('Er sagte nichts.', [2, 9])).toBe('> Er **sagte** nichts.');
  });

  it('joins highlights that only a space or a hyphen parts', () => {
    expect(quoteOf('Der US-Präsident Trump kam.', [4, 6], [7, 16], [17, 22])).toBe('> Der **US-Präsident Trump** kam.');
  });

  it('needs no bold where all would be bold', () => {
    expect(quoteOf('Er sagte nichts.', [0, 16])).toBe('> Er sagte nichts.');
  });

  it('keeps every line in the quote', () => {
    expect(quoteOf('- eins\n# zwei')).toBe('> \\- eins\n> \\# zwei');
  });

  it('is the article to the letter once unescaped and without bold, whatever the text and the highlights', () => {
    const numbers = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 4 });
    fc.assert(
      fc.property(anyText, numbers, fc.nat(10), (text, pairs, start) => {
        const span = { start: Math.min(start, text.length), end: text.length };
        const highlights = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        const markdown = renderQuote(articleOf(text), span, highlights);
        expect(markdown.split('\n').every((line) => line.startsWith('> '))).toBe(true);
        expect(readMarkdown(markdown.replace(/^> /gm, ''))).toBe(text.slice(span.start, span.end));
      }),
    );
  });
});
