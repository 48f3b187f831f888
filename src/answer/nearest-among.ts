import type { Passage } from '../article/article.ts';
import { buildIndex } from '../search/build-index.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { searchPassages } from '../search/search-passages.ts';
import type { Citation, Knowledge } from './answer.ts';
import { citeMatch, expandByLexicon } from './nearest-passages.ts';

/** A sentence found in one of several packs. */
export interface PlaceAmong {
  /** Position of the pack. */
  readonly at: number;
  readonly citation: Citation;
}

/**
 * The sentences of several articles nearest to a text, best first. They are ranked in one index over all articles: a word
 * is as rare as it is in all of them together, so that scores can be compared.
 */
export function nearestAmong(packs: readonly Knowledge[], text: string, limit: number): PlaceAmong[] {
  const expansions = packs.flatMap((pack) => expandByLexicon(pack, text));
  return searchPassages(indexOf(packs), { text, expansions }, limit)
    .filter(({ terms }) => terms.length > 0)
    .flatMap((match) => {
      const [position = '', id = ''] = match.document.id.split(/ (.*)/su);
      const at = Number(position);
      const citation = packs[at] && citeMatch(packs[at], id, match);
      return citation ? [{ at, citation }] : [];
    });
}

interface Joint {
  readonly of: readonly (readonly Passage[])[];
  readonly index: PassageIndex;
}

/** Made once for the same articles; what a server lays over a pack changes no passage. */
let joint: Joint | null = null;

function indexOf(packs: readonly Knowledge[]): PassageIndex {
  const of = packs.map(({ passages }) => passages);
  const isSame = joint?.of.length === of.length && of.every((passages, at) => joint?.of[at] === passages);
  if (joint && isSame) return joint.index;
  const documents = packs.flatMap(({ article: { language }, passages }, at) =>
    passages.map(({ id, text }) => ({ id: `${at} ${id}`, language, sentences: [text] })),
  );
  joint = { of, index: buildIndex(documents) };
  return joint.index;
}
