import Fuse from 'fuse.js';
import { countSharedRuns, indexRuns, type LetterRuns } from './letter-runs.ts';
import { tokenize } from './tokenize.ts';

/** A short text to choose from; `id` says what it stands for, and several texts may stand for one thing. */
export interface FuzzyItem {
  readonly id: string;
  readonly text: string;
}

/** A list prepared for fuzzy search: letter triples lead to the few items worth comparing. */
export interface FuzzyList {
  readonly items: readonly FuzzyItem[];
  readonly folded: readonly string[];
  /** Letter triples of `folded`. */
  readonly triples: LetterRuns;
}

/** An item found; `score` is 0 for a perfect match and grows to 1. */
export interface FuzzyMatch {
  readonly item: FuzzyItem;
  readonly score: number;
}

/** How many items the letter triples let through to the fuzzy comparison. */
const shortListLength = 50;
/** Fuse's scale (0 exact to 1 anything): two wrong letters in a word of eight pass, another word does not. */
const fuzziness = 0.34;

/**
 * Prepares a list for fuzzy search.
 *
 * @param folded the folded words of each text, joined by spaces, where somebody has them already
 */
export function buildFuzzyList(
  items: readonly FuzzyItem[],
  folded: readonly string[] = items.map(({ text }) => foldWords(text)),
): FuzzyList {
  return { items, folded, triples: indexRuns(folded.map(markBeginning), 3) };
}

/** The items that resemble what was typed so far, best first (score, then position in the list). */
export const searchFuzzyList = (list: FuzzyList, typed: string, limit: number): FuzzyMatch[] =>
  searchFuzzyLists([list], typed, limit);

/** As `searchFuzzyList` over several lists as if they were one, the items of the first list first. */
export function searchFuzzyLists(lists: readonly FuzzyList[], typed: string, limit: number): FuzzyMatch[] {
  const asked = foldWords(typed);
  if (asked === '') return [];
  const candidates = lists.flatMap((list, from) =>
    shortenList(list, asked).map((at) => ({ from, at, text: list.folded[at] ?? '' })),
  );
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    useTokenSearch: true,
    tokenMatch: 'any',
    threshold: fuzziness,
    ignoreLocation: true,
    includeScore: true,
    shouldSort: false,
  });
  return fuse
    .search(asked)
    .map(({ item: { from, at }, score }) => ({ from, at, score: score ?? 1 }))
    .sort((a, b) => a.score - b.score || a.from - b.from || a.at - b.at)
    .slice(0, limit)
    .flatMap(({ from, at, score }) => {
      const item = lists[from]?.items[at];
      return item ? [{ item, score }] : [];
    });
}

const foldWords = (text: string): string =>
  tokenize(text)
    .map(({ fold }) => fold)
    .join(' ');

/** A mark before each word (the space between words is one) makes beginnings weigh more. */
const markBeginning = (folded: string): string => ` ${folded}`;

/** The items that share the most letter triples with what was asked, the shorter ones first. */
function shortenList({ triples, folded }: FuzzyList, asked: string): number[] {
  const { counts } = countSharedRuns(triples, markBeginning(asked));
  const lengthOf = (at: number): number => folded[at]?.length ?? 0;
  return likeliest(counts)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || lengthOf(a) - lengthOf(b) || a - b)
    .slice(0, shortListLength);
}

/** The positions that can make the short list: those that share as much as its last one does. */
function likeliest(counts: Uint16Array): number[] {
  const sizes: number[] = [];
  for (const count of counts) sizes[count] = (sizes[count] ?? 0) + 1;
  let least = sizes.length - 1;
  for (let size = sizes[least] ?? 0; size < shortListLength && least > 1; size += sizes[least] ?? 0) least -= 1;
  const positions: number[] = [];
  counts.forEach((count, at) => {
    if (count >= Math.max(1, least)) positions.push(at);
  });
  return positions;
}
