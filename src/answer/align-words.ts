import { editDistance } from '../search/edit-distance.ts';
import type { ClaimWord } from './claim-words.ts';

/** How alike two words are, from 0 to 1; 1 only for words that count as the same. */
export type Likeness = (claimed: ClaimWord, written: ClaimWord) => number;

/** Two words that stand for each other, by their positions. */
export interface Pair {
  readonly claimed: number;
  readonly written: number;
  readonly likeness: number;
}

/** The best local alignment of a claim with a text. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly score: number;
}

/** What a word costs that only one side has, and what two different words cost that stand for each other. */
const costs = { extra: 0.3, lacking: 0.12, different: 0.25 } as const;

/** All cells of the alignment, row by row: a row for each claimed word, a column for each of the text's. */
interface Table {
  readonly width: number;
  readonly scores: Float64Array;
  /** The cell that each came from, or `nowhere`. */
  readonly origins: Int32Array;
  /** How alike the two words of a cell are, where they stand for each other; 0 where one of them is left out. */
  readonly likenesses: Float64Array;
}

/** Where an alignment begins: no cell, with a score of 0. */
const nowhere = -1;

/**
 * Aligns a claim word by word with the stretch of a text that it is most like (Smith and Waterman 1981): what is alike
 * counts by weight, what one side alone has costs. Words that an ellipsis leaves out cost nothing.
 */
export function alignWords(claim: readonly ClaimWord[], text: readonly ClaimWord[], likeness: Likeness): Alignment {
  const size = claim.length * text.length;
  const table: Table = {
    width: text.length,
    scores: new Float64Array(size),
    origins: new Int32Array(size).fill(nowhere),
    likenesses: new Float64Array(size),
  };
  let best = nowhere;
  for (const [row, word] of claim.entries()) {
    const jumps = word.afterEllipsis && row > 0 ? bestBefore(table, row - 1) : null;
    for (const [column, written] of text.entries()) {
      const cell = fillCell(table, row, column, { word, written, likeness, jump: jumps?.[column] ?? nowhere });
      if (scoreOf(table, cell) > scoreOf(table, best)) best = cell;
    }
  }
  return { pairs: pairsOf(table, best), score: scoreOf(table, best) };
}

interface Met {
  readonly word: ClaimWord;
  readonly written: ClaimWord;
  readonly likeness: Likeness;
  /** The cell that an ellipsis allows to come from. */
  readonly jump: number;
}

function fillCell(table: Table, row: number, column: number, { word, written, likeness, jump }: Met): number {
  const cell = row * table.width + column;
  const above = row === 0 ? nowhere : cell - table.width;
  const left = column === 0 ? nowhere : cell - 1;
  const diagonal = row === 0 || column === 0 ? nowhere : above - 1;
  const origin = scoreOf(table, jump) > scoreOf(table, diagonal) ? jump : diagonal;
  const alike = likeness(word, written);
  const gain = alike > 0 ? alike * Math.min(word.weight, written.weight) : -costs.different * word.weight;
  reach(table, cell, origin, gain, alike);
  reach(table, cell, above, -costs.extra * word.weight, 0);
  reach(table, cell, left, -costs.lacking * (0.5 + written.weight), 0);
  return cell;
}

/** Comes to a cell from another one, if no better way there is known; to begin anew is always possible. */
function reach(table: Table, cell: number, origin: number, gain: number, likeness: number): void {
  const score = scoreOf(table, origin) + gain;
  if (score <= scoreOf(table, cell)) return;
  table.scores[cell] = score;
  table.origins[cell] = origin;
  table.likenesses[cell] = likeness;
}

const scoreOf = ({ scores }: Table, cell: number): number => scores[cell] ?? 0;

/** For each place of a row, the best cell before it: after an ellipsis the claim may go on anywhere further on. */
function bestBefore(table: Table, row: number): Int32Array {
  const before = new Int32Array(table.width);
  let best = nowhere;
  for (let column = 0; column < table.width; column += 1) {
    before[column] = best;
    const cell = row * table.width + column;
    // Of two that are as good the nearer one, so that no more is left out than has to be.
    if (scoreOf(table, cell) >= scoreOf(table, best)) best = cell;
  }
  return before;
}

function pairsOf({ width, origins, likenesses }: Table, end: number): Pair[] {
  const pairs: Pair[] = [];
  for (let cell = end; cell !== nowhere; cell = origins[cell] ?? nowhere) {
    const likeness = likenesses[cell] ?? 0;
    if (likeness > 0) pairs.push({ claimed: Math.floor(cell / width), written: cell % width, likeness });
  }
  return pairs.reverse();
}

/** In letters; by more than an ending or two slips no two spellings differ. */
const longestEnding = 3;

/** Words as the article spells them: the same, or misspelt. */
export const spelledAlike: Likeness = (claimed, written) => {
  if (claimed.key === written.key) return 1;
  const letters = Math.max(claimed.fold.length, written.fold.length);
  const fewer = Math.min(claimed.fold.length, written.fold.length);
  if (letters - fewer > longestEnding || letters < 5 || !sharesEdge(claimed.fold, written.fold)) return 0;
  if (/\p{N}/u.test(claimed.fold) || /\p{N}/u.test(written.fold)) return 0;
  const allowed = letters < 9 ? 1 : 2;
  const isInflected = fewer > 6 && sharesStem(claimed.fold, written.fold);
  return isInflected || editDistance(claimed.fold, written.fold, allowed) <= allowed ? 0.7 : 0;
};

/** Who misspells a word gets its first or its last letter right; this is quick to tell, and few words have it. */
const sharesEdge = (one: string, other: string): boolean =>
  one[0] === other[0] || one[one.length - 1] === other[other.length - 1];

/** Words that differ in their last letters only. */
const sharesStem = (one: string, other: string): boolean => {
  const stem = Math.max(one.length, other.length) - longestEnding;
  return one.slice(0, stem) === other.slice(0, stem);
};
