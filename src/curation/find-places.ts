import { spelledAlike } from '../answer/align-words.ts';
import type { Knowledge } from '../answer/answer.ts';
import { type ClaimWord, readClaimWords } from '../answer/claim-words.ts';
import { findStretch, type Reference, type Stretch, showDifference } from '../answer/compare-words.ts';
import { takeMarks } from '../answer/nearest-words.ts';
import type { DiffPart } from '../answer/quote-check.ts';
import type { Paragraph, Span } from '../article/article.ts';
import { allParagraphs, sliceSpan } from '../article/span.ts';

/** A stretch of the article that typed words are like. */
export interface Place {
  readonly paragraph: number;
  /** Offsets into the article's text. */
  readonly span: Span;
  /** Share of the typed words' weight that stands there, from 0 to 1. */
  readonly ratio: number;
  /** Share of the stretch that the typed words hold, from 0 to 1. */
  readonly density: number;
  /** From the article's words to the typed ones; null where no word differs. */
  readonly diff: readonly DiffPart[] | null;
}

/** Every place where the typed words stand one after the other: case, marks, Unicode form and umlauts do not count. */
export function findSamePlaces({ article }: Knowledge, typed: string): Place[] {
  const wanted = readClaimWords(typed);
  return allParagraphs(article).flatMap((paragraph) => {
    const text = sliceSpan(article.text, paragraph.span);
    const words = readClaimWords(text);
    return words.flatMap((_, at): Place[] => {
      const isHere = wanted.every(({ key }, step) => words[at + step]?.key === key);
      const span = isHere && spanOf(paragraph, text, typed, words.slice(at, at + wanted.length));
      return span ? [{ paragraph: paragraph.number, span, ratio: 1, density: 1, diff: null }] : [];
    });
  });
}

/** For each paragraph, the stretch that the typed words are most like, if they are like any; the most alike first. */
export function findNearPlaces({ article }: Knowledge, typed: string): Place[] {
  const wanted = readClaimWords(typed);
  const places = allParagraphs(article).flatMap((paragraph): Place[] => {
    const text = sliceSpan(article.text, paragraph.span);
    const words = readClaimWords(text);
    const reference = { text, words, keys: new Set(words.map(({ key }) => key)), isQuoted: false };
    const stretch = findStretch(typed, wanted, reference, spelledAlike);
    return stretch ? describe(paragraph, reference, stretch, typed) : [];
  });
  return places.sort((a, b) => b.ratio * b.density - a.ratio * a.density);
}

function describe(paragraph: Paragraph, reference: Reference, stretch: Stretch, typed: string): Place[] {
  const { first, last, ratio, alignment } = stretch;
  const span = spanOf(paragraph, reference.text, typed, reference.words.slice(first, last + 1));
  const { diff } = showDifference({ ...stretch, isSame: false }, reference, (one, other) => one === other);
  const differs = diff?.some(({ op }) => op !== 'same') ?? false;
  const density = alignment.pairs.length / (last - first + 1);
  return span ? [{ paragraph: paragraph.number, span, ratio, density, diff: differs ? diff : null }] : [];
}

/** From the first to the last word, with the marks around them where the typed words have some. */
function spanOf(paragraph: Paragraph, text: string, typed: string, words: readonly ClaimWord[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const { start, end } = takeMarks(text, { start: first.span.start, end: last.span.end }, typed);
  return { start: start + paragraph.span.start, end: end + paragraph.span.start };
}
