import type { EntryIndex, Holdings, Unit, Word } from './entry-index.ts';
import type { Candidate } from './nominate-entries.ts';

/** How far an entry covers the words of a question; shares from 0 to 1 but for the counts. */
export interface Cover {
  /** Share of the question that the entry covers with all its phrasings, its answer and its evidence. */
  covered: number;
  /** Share of the question covered by words that are typical of the entry. */
  typical: number;
  /** Share of the question covered by the answer and the evidence alone. */
  evident: number;
  /** Share of the question in everyday words that the entry holds nowhere. */
  missingEveryday: number;
  /** How many full words of the question the entry holds nowhere. */
  missingCount: number;
  /** Full words that stand as asked in the answer or the evidence: 0, 1, or 2 for more. */
  anchors: number;
}

/** A nominated entry with how far it covers the question. */
export interface CoveredCandidate extends Candidate {
  readonly cover: Readonly<Cover>;
}

const newCover = (): Cover => ({
  covered: 0,
  typical: 0,
  evident: 0,
  missingEveryday: 0,
  missingCount: 0,
  anchors: 0,
});

/** How each candidate holds the word at hand, from 0 to 1. */
interface Held {
  readonly covered: Float64Array;
  readonly typical: Float64Array;
  readonly evident: Float64Array;
}

/**
 * Holds a question against the entries of a short list, in its order. Every answer goes through here, so it goes from the
 * units of each word to the entries that hold them and keeps its loops plain.
 *
 * @param weights of the question's words
 */
export function coverCandidates(
  { holdings, units, profiles }: EntryIndex,
  words: readonly Word[],
  weights: readonly number[],
  candidates: readonly Candidate[],
): CoveredCandidate[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const places = new Uint8Array(profiles.length);
  candidates.forEach(({ entry }, at) => {
    places[entry] = at + 1;
  });
  const covered = candidates.map(({ entry, nearest }) => ({ entry, nearest, cover: newCover() }));
  const size = candidates.length;
  const held = { covered: new Float64Array(size), typical: new Float64Array(size), evident: new Float64Array(size) };
  words.forEach((word, at) => {
    holdWord(holdings, units, word, places, held);
    const share = (weights[at] ?? 0) / total;
    covered.forEach(({ cover }, place) => {
      addWord(cover, word, share, held, place);
    });
  });
  return covered;
}

/**
 * Notes how each candidate holds a word.
 *
 * @param places for each entry, its place in the short list from 1 on; 0 where it is not in it
 */
function holdWord(
  holdings: Holdings,
  numbers: ReadonlyMap<Unit, number>,
  { units }: Word,
  places: Uint8Array,
  held: Held,
): void {
  held.covered.fill(0);
  held.typical.fill(0);
  held.evident.fill(0);
  for (const [unit, strength] of units) {
    const number = numbers.get(unit);
    if (number !== undefined) holdUnit(holdings, number, strength, places, held);
  }
}

function holdUnit(
  { starts, entries, shares, evidence }: Holdings,
  number: number,
  strength: number,
  places: Uint8Array,
  { covered, typical, evident }: Held,
): void {
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? 0; at < end; at += 1) {
    const place = (places[entries[at] ?? 0] ?? 0) - 1;
    if (place < 0) continue;
    const share = shares[at] ?? 0;
    const proven = Math.max(evident[place] ?? 0, Math.min(strength, evidence[at] ?? 0));
    evident[place] = proven;
    typical[place] = Math.max(typical[place] ?? 0, Math.sqrt(share) * strength);
    covered[place] = Math.max(covered[place] ?? 0, proven, share > 0 ? Math.min(strength, 1) : 0);
  }
}

/** From here on a word counts as held, and as held by the answer or the evidence. */
const limits = { held: 0.5, anchored: 0.7 } as const;

function addWord(cover: Cover, { kind, reading }: Word, share: number, held: Held, place: number): void {
  const [covered, evident] = [held.covered[place] ?? 0, held.evident[place] ?? 0];
  cover.covered += share * covered;
  cover.typical += share * (held.typical[place] ?? 0);
  cover.evident += share * evident;
  if (kind !== 'full') return;
  if (reading === 'exact' && evident >= limits.anchored) cover.anchors = Math.min(2, cover.anchors + 1);
  if (covered >= limits.held) return;
  cover.missingCount += 1;
  if (reading === 'everyday') cover.missingEveryday += share * (1 - covered);
}
