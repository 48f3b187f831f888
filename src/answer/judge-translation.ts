import type { Pair } from './align-words.ts';
import { alignSenses, type Exchange, exchangeKey, listGaps } from './exchange.ts';
import { isHonestEllipsis } from './honest-ellipsis.ts';
import { isOneMoved } from './moved-words.ts';
import type { SenseWord } from './sense-words.ts';

/** How a claim stands to a translation of a sentence. */
export interface JudgedTranslation {
  readonly pairs: readonly Pair[];
  /** Share of the claim's weight that stands there, from 0 to 1. */
  readonly ratio: number;
  /** Nothing but grammar, synonyms and the order of clauses differs. */
  readonly isSame: boolean;
  /** Positions of words that an ellipsis leaves out. */
  readonly skipped: readonly number[];
  readonly isDishonest: boolean;
}

/** Compares the words of a claim that say something with those of a translation, and judges every difference. */
export function judgeTranslation(
  claim: readonly SenseWord[],
  written: readonly SenseWord[],
  exchange: Exchange,
): JudgedTranslation | null {
  const pairs = alignSenses(claim, written);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const gaps = listGaps(claim, written, pairs);
  const skips = gaps.filter(({ claimed, ends }) => claimed.length === 0 && claim[ends.claimed]?.afterEllipsis);
  const isDishonest = !skips.every((gap) => isHonestEllipsis(gap.written.map(({ text }) => text)));
  const added = (claimed: readonly SenseWord[], near: readonly (readonly SenseWord[])[]): readonly SenseWord[] =>
    near.some((words) => isHarmless({ claimed, written: words }, exchange)) ? [] : claimed;
  const before = added(claim.slice(0, first.claimed), nearEdges(written.slice(0, first.written), true));
  const after = added(claim.slice(last.claimed + 1), nearEdges(written.slice(last.written + 1), false));
  const changed = gaps.filter(
    (gap) => gap.claimed.length + gap.written.length > 0 && !skips.includes(gap) && !isHarmless(gap, exchange),
  );
  const isSettled =
    changed.length + before.length + after.length === 0 ||
    isOneMoved({ claim, written, pairs, changed, before, after });
  const unsettled = [...changed.flatMap(({ claimed }) => claimed), ...before, ...after];
  const isSame = isSettled && !isDishonest && !isDenied(claim, written, first);
  const ratio = isSettled ? 1 : 1 - weigh(unsettled) / weigh(claim);
  return { pairs, ratio, isSame, skipped: skips.flatMap(positionsOf), isDishonest };
}

const weigh = (words: readonly SenseWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

const isHarmless = (
  gap: { readonly claimed: readonly SenseWord[]; readonly written: readonly SenseWord[] },
  exchange: Exchange,
): boolean => exchange.has(exchangeKey(gap.claimed, gap.written));

const longestEdge = 3;

/** The runs of words that stand next to a stretch, on one side of it. */
const nearEdges = (words: readonly SenseWord[], isBefore: boolean): readonly (readonly SenseWord[])[] =>
  Array.from({ length: Math.min(longestEdge, words.length) + 1 }, (_, count) =>
    isBefore ? words.slice(words.length - count) : words.slice(0, count),
  );

const positionsOf = ({ written, ends }: { readonly written: readonly unknown[]; readonly ends: Pair }): number[] =>
  written.map((_, at) => ends.written - written.length + at);

/** Whether the claim begins right behind a word that denies or bounds what it repeats, and leaves that word out. */
const isDenied = (claim: readonly SenseWord[], written: readonly SenseWord[], first: Pair): boolean => {
  const before = written[first.written - 1];
  const isCut = before?.telling === 'negation' || before?.key === 'only';
  return isCut && !claim.slice(0, first.claimed).some(({ key }) => key === before.key);
};
