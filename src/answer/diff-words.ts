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
  const changes = diffArrays(piecesOf(article.text, article.words), piecesOf(claim.text, claim.words), {
    comparator: (written, claimed) => isSame(written.key, claimed.key),
  });
  let at = 0;
  const written = piecesOf(article.text, article.words);
  return changes.map(({ added, removed, value }) => {
    const pieces = added ? value : written.slice(at, at + value.length);
    if (!added) at += value.length;
    const text = pieces.map((piece) => piece.text).join('');
    if (added) return { op: 'insert', text: /\s$/u.test(text) ? text : `${text} ` };
    return { op: removed ? 'delete' : 'same', text };
  });
}

function piecesOf(text: string, words: readonly ClaimWord[]): Piece[] {
  return words.map(({ key, span }, at) => ({
    key,
    text: text.slice(span.start, words[at + 1]?.span.start ?? span.end),
  }));
}
