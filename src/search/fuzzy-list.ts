import Fuse from 'fuse.js';
import { foldWord } from './fold.ts';
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
  readonly byTrigram: ReadonlyMap<string, readonly number[]>;
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

/** Prepares a list for fuzzy search. */
export function buildFuzzyList(items: readonly FuzzyItem[]): FuzzyList {
  const folded = items.map(({ text }) => foldWords(text));
  const byTrigram = new Map<string, number[]>();
  folded.forEach((text, at) => {
    for (const trigram of trigramsOf(text)) {
      const list = byTrigram.get(trigram);
      if (list) list.push(at);
      else byTrigram.set(trigram, [at]);
    }
  });
  return { items, folded, byTrigram };
}

/** The items that resemble what was typed so far, best first (score, then position in the list). */
export function searchFuzzyList(list: FuzzyList, typed: string, limit: number): FuzzyMatch[] {
  const asked = foldWords(typed);
  if (asked === '') return [];
  const candidates = shortenList(list, asked).map((at) => ({ at, text: list.folded[at] ?? '' }));
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
    .map(({ item: { at }, score }) => ({ at, score: score ?? 1 }))
    .sort((a, b) => a.score - b.score || a.at - b.at)
    .slice(0, limit)
    .flatMap(({ at, score }) => {
      const item = list.items[at];
      return item ? [{ item, score }] : [];
    });
}

const foldWords = (text: string): string =>
  tokenize(text)
    .map(({ text: word }) => foldWord(word))
    .join(' ');

function shortenList({ byTrigram, folded }: FuzzyList, asked: string): number[] {
  const shared = new Map<number, number>();
  for (const trigram of trigramsOf(asked)) {
    for (const at of byTrigram.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .sort(([a, first], [b, second]) => second - first || lengthOf(folded, a) - lengthOf(folded, b) || a - b)
    .slice(0, shortListLength)
    .map(([at]) => at);
}

const lengthOf = (texts: readonly string[], at: number): number => texts[at]?.length ?? 0;

/** Letter triples, with a mark before each word so that beginnings weigh more. */
function trigramsOf(text: string): Set<string> {
  const padded = ` ${text}`;
  return new Set(Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
