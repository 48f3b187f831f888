import { alignWords, type Pair } from './align-words.ts';
import type { SenseWord } from './sense-words.ts';

/** Pairs of phrases that stand for each other in translations of one sentence, by `exchangeKey`. */
export type Exchange = ReadonlySet<string>;

/** How many words a phrase may have, and how many when the other side has none. */
const longest = 3;
const longestAlone = 2;

/** The key of a pair of phrases. */
export const exchangeKey = (one: readonly SenseWord[], other: readonly SenseWord[]): string =>
  [one, other].map((words) => words.map(({ key }) => key).join(' ')).join(' = ');

/**
 * Learns from the translations of one sentence which phrases of it may be said in another way: whatever two of them have
 * between the same neighbours, but for numbers, negations, qualifiers and names.
 */
export function learnExchange(translations: readonly (readonly SenseWord[])[]): Exchange {
  const known = new Set<string>();
  for (const [at, one] of translations.entries())
    for (const other of translations.slice(at + 1))
      for (const { claimed, written } of listGaps(one, other, alignSenses(one, other))) {
        if (!isExchange(claimed, other, written, one)) continue;
        known.add(exchangeKey(claimed, written)).add(exchangeKey(written, claimed));
      }
  return known;
}

/** Aligns two translations by what their words mean. */
export const alignSenses = (claim: readonly SenseWord[], written: readonly SenseWord[]): readonly Pair[] =>
  alignWords(claim, written, (one, other) => (one.key === other.key ? 1 : 0)).pairs;

/** The words of two texts between two pairs of words that stand for each other. */
export interface Gap {
  readonly claimed: readonly SenseWord[];
  readonly written: readonly SenseWord[];
  /** Positions of the first word after the gap, in both texts. */
  readonly ends: Pair;
}

/** What stands between neighbouring pairs, in their order. */
export const listGaps = (
  claim: readonly SenseWord[],
  written: readonly SenseWord[],
  pairs: readonly Pair[],
): readonly Gap[] =>
  pairs.flatMap((ends, at) => {
    const from = pairs[at - 1];
    if (!from) return [];
    return [
      {
        claimed: claim.slice(from.claimed + 1, ends.claimed),
        written: written.slice(from.written + 1, ends.written),
        ends,
      },
    ];
  });

function isExchange(
  claimed: readonly SenseWord[],
  other: readonly SenseWord[],
  written: readonly SenseWord[],
  one: readonly SenseWord[],
): boolean {
  const both = [...claimed, ...written];
  if (both.length === 0 || Math.max(claimed.length, written.length) > longest) return false;
  if (both.some(({ telling, isName }) => telling !== null || isName)) return false;
  if (claimed.length > 0 && written.length > 0) return true;
  // What stands elsewhere in the other translation was moved, not left out.
  const elsewhere = claimed.length > 0 ? other : one;
  return both.length <= longestAlone && both.every(({ key }) => elsewhere.every((word) => word.key !== key));
}
