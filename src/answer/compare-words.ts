import { type Alignment, alignWords, type Likeness } from './align-words.ts';
import { type ClaimWord, fullWeight, joinAsIn } from './claim-words.ts';
import { diffWords } from './diff-words.ts';
import { isHonestEllipsis } from './honest-ellipsis.ts';
import type { Change, DiffPart, FoundCheck } from './quote-check.ts';
import { tellingOf } from './telling-words.ts';
import { checkLimits } from './thresholds.ts';
import type { Voice } from './voices.ts';
import { widenStretch } from './widen-stretch.ts';

/** A text that a claim is compared with. */
export interface Reference {
  readonly text: string;
  readonly words: readonly ClaimWord[];
  readonly keys: ReadonlySet<string>;
  /** It is a quotation as a whole: then less has to be alike, for it is short and known to be somebody's words. */
  readonly isQuoted: boolean;
  /** It is a quotation of the one who is claimed to speak: then half of its weight is enough, "total ehrlich" for "sehr ehrlich". */
  readonly isOfClaimed?: boolean;
}

/** What the comparison of a claim found. */
export interface Compared {
  /** The claim has all the words of the stretch and no others, but for an honest ellipsis. */
  readonly isSame: boolean;
  /** Share of the claim's weight that stands there. */
  readonly ratio: number;
  /** Who is said to say the words. */
  readonly voices: readonly Voice[];
  readonly shown: Pick<FoundCheck, 'citation' | 'diff' | 'changes' | 'swallowed' | 'translation'>;
}

/** Where a claim is most like a text, before it is known what that means. */
export interface Stretch {
  readonly alignment: Alignment;
  readonly claim: { readonly text: string; readonly words: readonly ClaimWord[] };
  /** Positions of the first and the last word of the stretch in the reference. */
  readonly first: number;
  readonly last: number;
  readonly ratio: number;
  readonly isSame: boolean;
  /** Positions of the words that ellipses leave out, and whether they hide what they should not. */
  readonly skipped: readonly number[];
  readonly isDishonest: boolean;
}

/** Finds the stretch of a text that a claim is most like; null where that is not like it enough to be taken from it. */
export function findStretch(
  text: string,
  words: readonly ClaimWord[],
  reference: Reference,
  likeness: Likeness,
): Stretch | null {
  const claim = joinAsIn(words, reference.keys).slice(0, checkLimits.words);
  const alignment = alignWords(claim, reference.words, likeness);
  const { pairs } = alignment;
  const [first, last] = [pairs[0]?.written, pairs.at(-1)?.written];
  if (first === undefined || last === undefined) return null;
  const ratio = pairs.reduce((sum, pair) => sum + pair.likeness * (claim[pair.claimed]?.weight ?? 0), 0) / weigh(claim);
  const gaps = pairs.map(({ claimed, written }, at) => {
    const previous = pairs[at - 1];
    if (!previous || previous.claimed !== claimed - 1 || claim[claimed]?.afterEllipsis !== true) return [];
    return Array.from({ length: written - previous.written - 1 }, (_, step) => previous.written + 1 + step);
  });
  const skipped = gaps.flat();
  const isDishonest = !gaps.every((gap) => isHonestEllipsis(gap.map((at) => reference.words[at]?.text ?? '')));
  const isWhole = pairs.length === claim.length && pairs.every(({ likeness: alike }) => alike === 1);
  const isSame = isWhole && last - first + 1 === pairs.length + skipped.length && !isDishonest;
  const stretch = { alignment, claim: { text, words: claim }, first, last, ratio, isSame, skipped, isDishonest };
  if (isSame) return stretch;
  const claimed = { first: pairs[0]?.claimed ?? 0, last: pairs.at(-1)?.claimed ?? 0 };
  const wider = widenStretch(claim, reference, { written: { first, last }, claimed });
  return isTaken(stretch, reference) ? { ...stretch, ...wider } : null;
}

const weigh = (words: readonly ClaimWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0) || 1;

/** Whether so much of the claim stands there that it was taken from it, not just written about the same. */
function isTaken({ alignment: { pairs }, claim, ratio, first, last }: Stretch, reference: Reference): boolean {
  const full = claim.words.filter(({ weight }) => weight >= fullWeight).length;
  const held = pairs
    .filter(({ claimed }) => (claim.words[claimed]?.weight ?? 0) >= fullWeight)
    .reduce((sum, { likeness }) => sum + likeness, 0);
  if (claim.words.length === 1) return ratio >= checkLimits.misspelt;
  if (pairs.length / (last - first + 1) < checkLimits.dense) return false;
  if (reference.isQuoted) return isMostOf(reference, pairs, ratio);
  if (ratio < checkLimits.ratio) return false;
  // One full word is enough only where the claim has no other.
  return held >= checkLimits.fullWords || (full <= 1 && held >= full && ratio >= checkLimits.shortRatio);
}

/** Whether a claim is mostly a quotation: by words, or by weight where the one quoted is claimed to speak. */
function isMostOf({ words, isOfClaimed }: Reference, pairs: Alignment['pairs'], ratio: number): boolean {
  if (ratio >= checkLimits.quotedRatio && pairs.length >= checkLimits.quotedPart * words.length) return true;
  const held = pairs.flatMap(({ written }) => words[written] ?? []);
  return (
    isOfClaimed === true && ratio >= checkLimits.claimedRatio && weigh(held) >= checkLimits.claimedPart * weigh(words)
  );
}

/** The comparison of a stretch as it is shown: the diff, what it touches, what an ellipsis swallowed. */
export function showDifference(
  { claim, first, last, isSame, skipped, isDishonest }: Stretch,
  reference: Reference,
  isSameKey: (written: string, claimed: string) => boolean,
): { diff: readonly DiffPart[] | null; changes: readonly Change[]; swallowed: string | null } {
  const swallowed = isDishonest ? sliceWords(reference, skipped) : null;
  if (isSame) return { diff: null, changes: [], swallowed };
  const stretch = { text: reference.text, words: reference.words.slice(first, last + 1) };
  const diff = diffWords(stretch, claim, isSameKey);
  const changed = diff.filter(({ op }) => op !== 'same').flatMap(({ text }) => text.split(/[^\p{L}\p{M}\p{N}'’]+/u));
  const changes = new Set(changed.flatMap((word) => tellingOf(word) ?? []));
  return { diff, changes: [...changes], swallowed };
}

function sliceWords({ text, words }: Reference, positions: readonly number[]): string {
  const [first, last] = [words[positions[0] ?? -1], words[positions.at(-1) ?? -1]];
  return first && last ? text.slice(first.span.start, last.span.end) : '';
}
