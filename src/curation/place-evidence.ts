import type { Citation, Knowledge, NonEmpty } from '../answer/answer.ts';
import { cite } from '../answer/cite.ts';
import { findEvidence } from '../answer/find-evidence.ts';
import { nearestPassages } from '../answer/nearest-passages.ts';
import type { DiffPart } from '../answer/quote-check.ts';
import { evidenceLimits } from '../answer/thresholds.ts';
import type { Span } from '../article/article.ts';
import { allParagraphs, findParagraph, sliceSpan } from '../article/span.ts';
import { tokenize } from '../search/tokenize.ts';
import type { OwnEvidence } from './change.ts';
import { findNearPlaces, findSamePlaces, type Place } from './find-places.ts';

/** Words as somebody typed them, and the paragraph that they gave; null where they gave none. */
export interface TypedEvidence {
  readonly quote: string;
  readonly paragraph: number | null;
}

/** The article's own words in the place of typed ones. */
interface Placed {
  /** As it is kept: words that stand exactly once in their paragraph. */
  readonly evidence: OwnEvidence;
  /** Those words are its highlight. */
  readonly citation: Citation;
}

/** What became of typed evidence. */
export type PlacedEvidence =
  /** The words stand there, but for case, marks, white space and the spelling of umlauts. */
  | (Placed & { readonly kind: 'exact' })
  /** A few words differed; `diff` leads from the article's words to the typed ones. */
  | (Placed & { readonly kind: 'corrected'; readonly diff: readonly DiffPart[] })
  /** The words, or nearly these (then there is a `diff`), stand in another paragraph than the one given, `from`. */
  | (Placed & { readonly kind: 'moved'; readonly from: number; readonly diff: readonly DiffPart[] | null })
  /** The words stand in several sentences: somebody has to say which one is meant. */
  | { readonly kind: 'ambiguous'; readonly choices: NonEmpty<Citation> }
  /** Nothing like the words stands in the article; `nearest` is what comes closest, if anything does. */
  | { readonly kind: 'missing'; readonly nearest: Citation | null }
  /** There is no such paragraph: they are numbered from `first` to `last`. */
  | { readonly kind: 'no-paragraph'; readonly first: number; readonly last: number }
  /** There is no word in what was typed. */
  | { readonly kind: 'empty' };

/** Most pieces of evidence of one entry. */
export const mostEvidence = 3;
/** UTF-16 code units of typed evidence that are read: more than the longest quotation that fits a reply. */
export const longestEvidence = 2000;
/** Most sentences to choose from. */
const mostChoices = 5;
/** What hides in copied text and is not seen: the soft hyphen, joiners and spaces without width, the byte order mark. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Finds the article's own words for typed ones, and puts them right where they are a little off. */
export function placeEvidence(knowledge: Knowledge, { quote, paragraph }: TypedEvidence): PlacedEvidence {
  const typed = quote.slice(0, longestEvidence).normalize('NFC').replace(unseen, '').trim();
  if (tokenize(typed).length === 0) return { kind: 'empty' };
  if (paragraph !== null && !findParagraph(knowledge.article, paragraph)) return refuseParagraph(knowledge);
  const isHere = (place: Place): boolean => paragraph === null || place.paragraph === paragraph;
  const same = findSamePlaces(knowledge, typed);
  const here = same.filter(isHere);
  if (same.length > 0) return settle(knowledge, here.length > 0 ? here : same, paragraph);
  const near = findNearPlaces(knowledge, typed);
  const likely = near.filter(({ ratio, density }) => ratio >= evidenceLimits.ratio && density >= evidenceLimits.dense);
  const best = likely.find(isHere) ?? likely[0];
  if (best) return settle(knowledge, [best], paragraph);
  const [first] = near;
  const nearest = first ? citePlace(knowledge, first.span) : nearestPassages(knowledge, typed, 1)[0];
  return { kind: 'missing', nearest: nearest ?? null };
}

function refuseParagraph({ article }: Knowledge): PlacedEvidence {
  const numbers = allParagraphs(article).map(({ number }) => number);
  return { kind: 'no-paragraph', first: Math.min(...numbers), last: Math.max(...numbers) };
}

/** Makes evidence of the places where the words stand: of one sentence, or nobody knows which one is meant. */
function settle(knowledge: Knowledge, places: readonly Place[], given: number | null): PlacedEvidence {
  const cited = places.map(({ span }) => citePlace(knowledge, span));
  const choices = cited.filter((one, at) => cited.findIndex((other) => isSameSentence(one, other)) === at);
  const [citation, ...others] = choices;
  const [place] = places;
  if (!citation || !place) return { kind: 'missing', nearest: null };
  const words = places.length === 1 ? (citation.highlights[0] ?? citation.span) : citation.span;
  const placed = others.length === 0 ? placeOnce(knowledge, citation, words) : null;
  if (!placed) return { kind: 'ambiguous', choices: [citation, ...others.slice(0, mostChoices - 1)] };
  const { diff } = place;
  if (given !== null && placed.evidence.paragraph !== given) return { kind: 'moved', from: given, diff, ...placed };
  return diff ? { kind: 'corrected', diff, ...placed } : { kind: 'exact', ...placed };
}

const isSameSentence = (one: Citation, other: Citation): boolean =>
  one.span.start === other.span.start && one.span.end === other.span.end;

/** The words as evidence; their sentence where they stand in the paragraph more than once; null where that does too. */
function placeOnce({ article, passages }: Knowledge, citation: Citation, span: Span): Placed | null {
  for (const words of [span, citation.span]) {
    const evidence = { paragraph: citation.paragraph, quote: sliceSpan(article.text, words) };
    const found = findEvidence(article, evidence);
    if (found.ok) return { evidence, citation: cite(article, passages, found.span) };
  }
  return null;
}

/** Cites the sentences that hold a place; marks around it may stand outside of them and are left out. */
function citePlace({ article, passages }: Knowledge, { start, end }: Span): Citation {
  const touched = passages.filter(({ span }) => span.start < end && start < span.end);
  const [first, last] = [touched[0]?.span.start ?? start, touched.at(-1)?.span.end ?? end];
  return cite(article, passages, { start: Math.max(start, first), end: Math.min(end, last) });
}
