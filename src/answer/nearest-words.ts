import type { Span } from '../article/article.ts';
import { editDistance } from '../search/edit-distance.ts';
import type { Token } from '../search/tokenize.ts';
import { tokenize } from '../search/tokenize.ts';

/** The stretch of a text that comes nearest to wanted words. */
export interface NearestWords {
  readonly span: Span;
  /** 1 for the same words, 0 for none in common. */
  readonly likeness: number;
}

interface Cell {
  readonly cost: number;
  /** The token of the text that the alignment begins with. */
  readonly from: number;
}

/**
 * Aligns `wanted` word by word with any stretch of `text` (semi-global: the text before and after costs nothing; a word
 * too many or too few costs 1, a misspelt one the share of its wrong letters). Null when either has no words.
 */
export function findNearestWords(text: string, wanted: string): NearestWords | null {
  const words = tokenize(text);
  const quote = tokenize(wanted);
  const rows = alignWords(words, quote);
  const last = rows.at(-1)?.slice(1) ?? [];
  const best = last.reduce((least, cell, index) => (cell.cost < (last[least]?.cost ?? 0) ? index : least), 0);
  const end = words[best];
  const start = words[last[best]?.from ?? 0];
  if (!start || !end || quote.length === 0) return null;
  const span = takeMarks(text, { start: start.span.start, end: end.span.end }, wanted);
  return { span, likeness: Math.max(0, 1 - (last[best]?.cost ?? quote.length) / quote.length) };
}

/** Rows are words of the quote, columns words of the text; the first of each stands for "none yet". */
function alignWords(words: readonly Token[], quote: readonly Token[]): Cell[][] {
  let previous: Cell[] = Array.from({ length: words.length + 1 }, (_, from) => ({ cost: 0, from }));
  const rows = [previous];
  for (const [row, wanted] of quote.entries()) {
    const current: Cell[] = [{ cost: row + 1, from: 0 }];
    for (const [column, word] of words.entries()) {
      const options = [
        raise(previous[column], differ(wanted.fold, word.fold)),
        raise(current[column], 1),
        raise(previous[column + 1], 1),
      ];
      current.push(options.reduce((least, option) => (option.cost < least.cost ? option : least)));
    }
    rows.push(current);
    previous = current;
  }
  return rows;
}

const raise = (cell: Cell | undefined, cost: number): Cell => ({
  cost: (cell?.cost ?? Number.POSITIVE_INFINITY) + cost,
  from: cell?.from ?? 0,
});

function differ(first: string, second: string): number {
  const letters = Math.max(first.length, second.length);
  return Math.min(1, editDistance(first, second, Math.floor(letters / 2)) / letters);
}

/** Where the wanted words begin or end with marks, so do the ones that are shown: they are there to be copied. */
export function takeMarks(text: string, { start, end }: Span, wanted: string): Span {
  const opening = /^[^\p{L}\p{N}]/u.test(wanted)
    ? (/[^\p{L}\p{N}\s]+$/u.exec(text.slice(0, start))?.[0].length ?? 0)
    : 0;
  const closing = /[^\p{L}\p{N}]$/u.test(wanted) ? (/^[^\p{L}\p{N}\s]+/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return { start: start - opening, end: end + closing };
}
