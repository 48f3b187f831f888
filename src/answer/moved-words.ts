import type { Pair } from './align-words.ts';
import type { SenseWord } from './sense-words.ts';

/** A comparison in which something is left over on either side. */
interface Leftover {
  readonly claim: readonly SenseWord[];
  readonly written: readonly SenseWord[];
  readonly pairs: readonly Pair[];
  /** Gaps between pairs of which not all is accounted for. */
  readonly changed: readonly { readonly claimed: readonly SenseWord[]; readonly written: readonly SenseWord[] }[];
  /** Words that the claim has before or behind all that is alike. */
  readonly added: readonly (readonly SenseWord[])[];
}

/**
 * Whether all that differs is one run of words that stands elsewhere in the other text, as "in future negotiations" may
 * begin the sentence or end it. A number or a negation does not move alone, and names stay in their order: who does
 * what to whom depends on it.
 */
export function isOneMoved({ claim, written, pairs, changed, added }: Leftover): boolean {
  const runs = [...changed.map(({ claimed }) => claimed), ...added].filter(({ length }) => length > 0);
  const [run] = runs;
  if (!run || runs.length > 1 || run.length > pairs.length) return false;
  if (run.every(({ telling }) => telling === 'number' || telling === 'negation')) return false;
  const paired = new Set(pairs.map((pair) => pair.written));
  const place = placeOf(run, written, paired);
  if (place === null) return false;
  const moved = new Set(run.map((_, at) => place + at));
  const lacking = changed.flatMap((gap) => gap.written).filter((word) => !moved.has(written.indexOf(word)));
  return lacking.length === 0 && namesOf(claim) === namesOf(written.filter((_, at) => paired.has(at) || moved.has(at)));
}

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
