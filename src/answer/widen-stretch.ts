import { type ClaimWord, fullWeight } from './claim-words.ts';
import type { Reference } from './compare-words.ts';
import { tellingOf } from './telling-words.ts';

/** The words of a claim and of a text that lie outside what was found alike, on one side of it, the nearest first. */
interface Outside {
  readonly claimed: readonly ClaimWord[];
  readonly written: readonly ClaimWord[];
}

/**
 * Widens the stretch of a text that a claim is like by the words that the claim changes at its edges: "eine 60-tägige
 * Waffenruhe" is held against "eine 30-tägige Waffenruhe", not against "tägige Waffenruhe". It stays within the sentence.
 *
 * @param alike positions of the first and the last words that are alike, in the text and in the claim
 */
export function widenStretch(
  claim: readonly ClaimWord[],
  reference: Reference,
  alike: Readonly<Record<'written' | 'claimed', { readonly first: number; readonly last: number }>>,
): { readonly first: number; readonly last: number } {
  const { words, isQuoted } = reference;
  const { first, last } = alike.written;
  const before: Outside = {
    claimed: claim.slice(0, alike.claimed.first).reverse(),
    written: words.slice(sentenceStart(reference, first), first).reverse(),
  };
  const after: Outside = {
    claimed: claim.slice(alike.claimed.last + 1),
    written: words.slice(last + 1, sentenceEnd(reference, last) + 1),
  };
  return { first: first - countChanged(before, isQuoted), last: last + countChanged(after, isQuoted) };
}

/**
 * How many of the text's words the claim has something else for: up to the farthest that it has too; all of a quotation,
 * which ends there anyway; or one word for one of its kind, as a number for a number and a name for a name.
 */
function countChanged({ claimed, written }: Outside, isQuoted: boolean): number {
  const near = written.slice(0, claimed.length + 1);
  const known = near.findLastIndex(({ key }) => claimed.some((word) => word.key === key));
  if (known >= 0) return known + 1;
  if (isQuoted) return Math.min(claimed.length, near.length);
  const [mine, theirs] = [claimed[0], near[0]];
  return mine && theirs && isOfKind(mine, theirs) && (claimed.length === 1 || tellingOf(mine.text)) ? 1 : 0;
}

function isOfKind(one: ClaimWord, other: ClaimWord): boolean {
  const kind = tellingOf(one.text);
  if (kind !== null) return kind === tellingOf(other.text);
  const isName = ({ text, weight }: ClaimWord): boolean => weight >= fullWeight && /^\p{Lu}/u.test(text);
  return isName(one) && isName(other);
}

const sentenceStart = (reference: Reference, from: number): number => {
  let at = from;
  while (at > 0 && !isSentenceEnd(reference, at - 1)) at -= 1;
  return at;
};

const sentenceEnd = (reference: Reference, from: number): number => {
  let at = from;
  while (at < reference.words.length - 1 && !isSentenceEnd(reference, at)) at += 1;
  return at;
};

/** Whether a sentence ends behind a word. */
const isSentenceEnd = ({ text, words }: Reference, at: number): boolean =>
  /[.!?]\S*\s/u.test(text.slice(words[at]?.span.end, words[at + 1]?.span.start));
