import { diffArrays } from 'diff';
import type { ClaimWord } from './claim-words.ts';
import type { DiffPart } from './quote-check.ts';

/** A word with what stands between it and the next one. */
interface Piece {
  readonly key: string;
  readonly text: string;
}

/**
 * Compares claimed words with those of the article, word by word. What is the same and what is deleted make up the
 * article's stretch to the letter; what is the same and what is inserted read as the claim.
 *
 * @param isSame whether two words count as the same
 */
export function diffWords(
  article: { readonly text: string; readonly words: readonly ClaimWord[] },
  claim: { readonly text: string; readonly words: readonly ClaimWord[] },
  isSame: (written: string, claimed: string) => boolean,
): DiffPart[] {
  const written = piecesOf(article.text, article.words);
  const changes = diffArrays(written, piecesOf(claim.text, claim.words), {
    comparator: (one, claimed) => isSame(one.key, claimed.key),
  });
  let at = 0;
  const parts: DiffPart[] = [];
  for (const { added, removed, value } of changes) {
    // What is the same is shown as the article has it, so its pieces are taken from there.
    const pieces = added ? value : written.slice(at, at + value.length);
    if (!added) at += value.length;
    parts.push({ op: opOf(added, removed), text: pieces.map(({ text }) => text).join('') });
  }
  return parts.map((part, index) => (part.op === 'insert' ? keepApart(part, parts, index) : part));
}

const opOf = (added: boolean, removed: boolean): DiffPart['op'] => {
  if (added) return 'insert';
  return removed ? 'delete' : 'same';
};

/** The last word on either side has no space behind it: one that comes to stand between others needs its own. */
function keepApart({ text }: DiffPart, parts: readonly DiffPart[], at: number): DiffPart {
  const same = ({ op }: DiffPart): boolean => op === 'same';
  const before = parts.slice(0, at).findLast(same)?.text ?? ' ';
  const isLast = !parts.slice(at + 1).some(same);
  const start = endsInWord.test(before) ? ' ' : '';
  const end = !isLast && endsInWord.test(text) ? ' ' : '';
  return { op: 'insert', text: `${start}${text}${end}` };
}

/** A hyphen may stand before the next word as it is. */
const endsInWord = /[\p{L}\p{M}\p{N}.,;:!?…]$/u;

function piecesOf(text: string, words: readonly ClaimWord[]): Piece[] {
  return words.map(({ key, span }, at) => ({
    key,
    text: text.slice(span.start, words[at + 1]?.span.start ?? span.end),
  }));
}
