import { allParagraphs, sliceSpan } from '../article/span.ts';
import { spelledAlike } from './align-words.ts';
import type { Actor, Knowledge, SpokenPart, SpokenQuotation } from './answer.ts';
import { cite } from './cite.ts';
import { readClaimWords } from './claim-words.ts';
import { type Compared, findStretch, type Reference, type Stretch, showDifference } from './compare-words.ts';
import { judgeSpeaker } from './judge-speaker.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { findVoices } from './voices.ts';

interface Place {
  readonly reference: Reference;
  /** Offset of the paragraph in the article's text. */
  readonly offset: number;
  /** Id of whoever is quoted; null for a paragraph, and where nobody is named. */
  readonly speaker: string | null;
}

const places = new WeakMap<KnowledgeIndex, readonly Place[]>();

/** The paragraphs of the article and its quotations as words: read once for each pack, which never changes. */
function placesOf(knowledge: Knowledge): readonly Place[] {
  const known = places.get(knowledge.index);
  if (known) return known;
  const { article, quotations } = knowledge;
  const spans = [
    ...allParagraphs(article).map(({ span }) => ({ span, isQuoted: false, speaker: null })),
    ...quotations.map(({ span, speaker }) => ({ span, isQuoted: true, speaker })),
  ];
  const read = spans.map(({ span, isQuoted, speaker }) => {
    const text = sliceSpan(article.text, span);
    const words = readClaimWords(text);
    const keys = new Set(words.map(({ key }) => key));
    return { offset: span.start, speaker, reference: { text, words, keys, isQuoted } };
  });
  places.set(knowledge.index, read);
  return read;
}

/**
 * Compares claimed words with the article, paragraph by paragraph. Of places that are alike equally, the one wins where
 * the claimed speaker says the words, then the one where anybody does, then the first.
 */
export function compareWithArticle(knowledge: Knowledge, text: string, claimed: Actor | null): Compared | null {
  const words = readClaimWords(text);
  return pickPlace(knowledge, claimed, (reference) => findStretch(text, words, reference, spelledAlike));
}

/**
 * Compares a claim that may be glued together from passages far apart: null where one of its parts does not stand in the
 * article. Shown is the longest of them, against the whole claim.
 */
export function compareParts(knowledge: Knowledge, text: string, claimed: Actor | null): Compared | null {
  const parts = text.split(gap).filter((part) => readClaimWords(part).length > 1);
  if (parts.length < 2 || parts.some((part) => !compareWithArticle(knowledge, part, claimed)?.isSame)) return null;
  const longest = parts.reduce((most, part) => (part.length > most.length ? part : most), '');
  const claim = { text, words: readClaimWords(text) };
  return pickPlace(knowledge, claimed, (reference) => {
    const stretch = findStretch(longest, readClaimWords(longest), reference, spelledAlike);
    return stretch && { ...stretch, claim, isSame: false };
  });
}

/** Where a claim may go on with another passage: at an ellipsis, or with a new sentence. */
const gap = /[[(]?\s*(?:…|\.{2,})\s*[\])]?|[.!?;](?=\s)|\n+/u;

function pickPlace(
  knowledge: Knowledge,
  claimed: Actor | null,
  find: (reference: Reference) => Stretch | null,
): Compared | null {
  const found = placesOf(knowledge).flatMap((place) => {
    const isOfClaimed = claimed !== null && place.speaker === claimed.id;
    const stretch = find({ ...place.reference, isOfClaimed });
    if (!stretch) return [];
    const compared = describe(knowledge, place, stretch);
    const { speaker, isClaimed } = judgeSpeaker(knowledge, compared, claimed);
    const said = (isClaimed ? 4 : 0) + (speaker ? 2 : 0) + (place.reference.isQuoted ? 1 : 0);
    return [{ compared, said, score: stretch.alignment.score }];
  });
  const [best] = found.sort(
    (a, b) => Number(b.compared.isSame) - Number(a.compared.isSame) || b.score - a.score || b.said - a.said,
  );
  return best?.compared ?? null;
}

function describe(
  { article, passages, quotations, sentences }: Knowledge,
  { reference, offset }: Place,
  stretch: Stretch,
): Compared {
  const [first, last] = [reference.words[stretch.first], reference.words[stretch.last]];
  const written = { start: offset + (first?.span.start ?? 0), end: offset + (last?.span.end ?? 0) };
  const citation = cite(article, passages, written);
  const isAcross = passages.filter(({ span }) => span.start < written.end && written.start < span.end).length > 1;
  const isSame = stretch.isSame && !(isAcross && stretch.skipped.length > 0);
  const shown = showDifference({ ...stretch, isSame }, reference, (one, other) => one === other);
  const voices = findVoices(
    written,
    quotedParts(quotations),
    sentences.flatMap(({ said }) => said),
  );
  return { isSame, ratio: stretch.ratio, voices, shown: { ...shown, citation, translation: null } };
}

const quotedParts = (quotations: readonly SpokenQuotation[]): SpokenPart[] =>
  quotations.flatMap(({ speaker, span }) => (speaker === null ? [] : [{ speaker, span }]));
