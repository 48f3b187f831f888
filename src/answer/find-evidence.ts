import type { Article, Paragraph, Span } from '../article/article.ts';
import { allParagraphs, findParagraph, sliceSpan } from '../article/span.ts';
import { findNearestWords } from './nearest-words.ts';

/** Words of the article as somebody cites them, and the number of the paragraph that they are to stand in. */
export interface CitedWords {
  readonly paragraph: number;
  readonly quote: string;
}

/** Where the cited words stand, or what is wrong with the citation and with which of its values. */
export type FoundEvidence =
  | { readonly ok: true; readonly span: Span }
  | { readonly ok: false; readonly key: keyof CitedWords; readonly message: string };

/** Below this likeness, words that are shown as the nearest would only mislead. */
const leastLikeness = 0.5;

/** Finds the exact words of a citation in the paragraph that it names, where they have to stand exactly once. */
export function findEvidence(article: Article, { paragraph: number, quote: written }: CitedWords): FoundEvidence {
  const quote = written.normalize('NFC');
  const paragraph = findParagraph(article, number);
  if (!paragraph) return { ok: false, key: 'paragraph', message: refuseParagraph(article, number) };
  const places = findAll(article, paragraph, quote);
  const [start] = places;
  if (start === undefined) return { ok: false, key: 'quote', message: refuseMissing(article, paragraph, quote) };
  if (places.length > 1) return { ok: false, key: 'quote', message: refuseRepeated(number, quote, places.length) };
  return { ok: true, span: { start, end: start + quote.length } };
}

/** Offsets of every occurrence of the words in the paragraph, overlapping ones too. */
function findAll(article: Article, { span }: Paragraph, quote: string): number[] {
  const places: number[] = [];
  const text = sliceSpan(article.text, span);
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(span.start + at);
  return places;
}

function refuseParagraph(article: Article, number: number): string {
  const numbers = allParagraphs(article).map((paragraph) => paragraph.number);
  return `Cannot cite paragraph ${number}: expected ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}

function refuseMissing(article: Article, { number, span }: Paragraph, quote: string): string {
  const elsewhere = allParagraphs(article).find((paragraph) => findAll(article, paragraph, quote).length > 0);
  const action = `Cannot find "${quote}" in paragraph ${number}`;
  if (elsewhere) return `${action}: these words stand in paragraph ${elsewhere.number}`;
  const here = findNearestWords(sliceSpan(article.text, span), quote);
  if (here && here.likeness >= leastLikeness) {
    return `${action}: expected the article's exact words, the nearest are "${sliceSpan(sliceSpan(article.text, span), here.span)}"`;
  }
  return `${action}: expected the article's exact words${hintElsewhere(article, quote)}`;
}

function hintElsewhere(article: Article, quote: string): string {
  const hints = allParagraphs(article).map(({ number, span }) => {
    const text = sliceSpan(article.text, span);
    const near = findNearestWords(text, quote);
    return { number, likeness: near?.likeness ?? 0, words: near ? sliceSpan(text, near.span) : '' };
  });
  const best = hints.reduce((most, hint) => (hint.likeness > most.likeness ? hint : most));
  return best.likeness >= leastLikeness
    ? `, the nearest are "${best.words}" in paragraph ${best.number}`
    : ', nothing like them stands there';
}

const refuseRepeated = (number: number, quote: string, count: number): string =>
  `Cannot tell which "${quote}" of paragraph ${number} is meant: it stands there ${count} times, lengthen it until it stands once`;
