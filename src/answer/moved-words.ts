import type { Pair } from './align-words.ts';
import type { SenseWord } from './sense-words.ts';

/** A comparison in which something is left over on either side. */
interface Leftover {
  readonly claim: readonly SenseWord[];
  readonly written: readonly SenseWord[];
  readonly pairs: readonly Pair[];
  /** Gaps between pairs of which not all is accounted for. */
  readonly changed: readonly { readonly claimed: readonly SenseWord[]; readonly written: readonly SenseWord[] }[];
  /** Words that the claim has before all that is alike, and behind it. */
  readonly before: readonly SenseWord[];
  readonly after: readonly SenseWord[];
}

/**
 * Whether all that differs is one run of words that stands elsewhere in the other text, as "in future negotiations" may
 * begin the sentence or end it. Numbers, negations and hedges do not move alone, names not far, and they stay in their
 * order: who does what to whom depends on it.
 */
export function isOneMoved(leftover: Leftover): boolean {
  const { claim, written, pairs, changed, before, after } = leftover;
  const runs = [...changed.map(({ claimed }) => claimed), before, after].filter(({ length }) => length > 0);
  const [run] = runs;
  const [first] = claim;
  if (!run || !first || runs.length > 1 || run.length > pairs.length) return false;
  if (run.every(isBound)) return false;
  const paired = new Set(pairs.map((pair) => pair.written));
  const place = placeOf(run, written, paired);
  if (place === null || written[place - 1]?.telling === 'negation') return false;
  if (!fitsAtEdges(leftover, run.length, place)) return false;
  if (run.every(({ isName }) => isName) && countPassed(claim.indexOf(run[0] ?? first), place, pairs) > nearName)
    return false;
  const moved = new Set(run.map((_, at) => place + at));
  const lacking = changed.flatMap((gap) => gap.written).filter((word) => !moved.has(written.indexOf(word)));
  return lacking.length === 0 && namesOf(claim) === namesOf(written.filter((_, at) => paired.has(at) || moved.has(at)));
}

/**
 * Whether a run that was moved to an edge of what is alike, or comes from outside of it, is whole: it has to be a clause or an
 * adjunct from its beginning to its end, next to the rest, and the rest may not break off where the run was put.
 */
function fitsAtEdges({ written, pairs, before, after }: Leftover, length: number, place: number): boolean {
  const [start, end] = [pairs[0]?.written ?? 0, pairs.at(-1)?.written ?? 0];
  const begins = (at: number): boolean => at === 0 || at >= written.length || written[at]?.isOpening === true;
  const isOutside = place < start || place > end;
  const isWhole = begins(place) && begins(place + length);
  const isNear = place + length >= start && place <= end + 1;
  if (isOutside && !(isNear && isWhole)) return false;
  return (before.length === 0 || begins(start)) && (after.length === 0 || begins(end + 1));
}

/** Adverbs of time and measure go anywhere in a clause. */
const free = new Set(['immediate', 'current', 'often', 'remain']);

/** How many words a name alone may pass, as in "Ukraine's long-term goal" and "the long-term goal of Ukraine". */
const nearName = 3;

/** How many of the words that are alike lie between the two places of a word. */
const countPassed = (claimed: number, written: number, pairs: readonly Pair[]): number =>
  Math.abs(
    pairs.filter((pair) => pair.claimed < claimed).length - pairs.filter((pair) => pair.written < written).length,
  );

/** Words that say nothing, or something else, apart from what they belong to. */
const isBound = ({ telling, key }: SenseWord): boolean => telling !== null && !free.has(key);

/** Where a run of words stands among those that have no partner; null where it does not. */
function placeOf(run: readonly SenseWord[], written: readonly SenseWord[], paired: ReadonlySet<number>): number | null {
  const at = written.findIndex((_, start) =>
    run.every(({ key }, step) => written[start + step]?.key === key && !paired.has(start + step)),
  );
  return at < 0 ? null : at;
}

const namesOf = (words: readonly SenseWord[]): string =>
  words
    .filter(({ isName }) => isName)
    .map(({ key }) => key)
    .join(' ');
