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

interface Cell {
  readonly score: number;
  readonly from: Cell | null;
  readonly pair: Pair | null;
}

const start: Cell = { score: 0, from: null, pair: null };

/**
 * Aligns a claim word by word with the stretch of a text that it is most like (Smith and Waterman 1981): what is alike
 * counts by weight, what one side alone has costs. Words that an ellipsis leaves out cost nothing.
 */
export function alignWords(claim: readonly ClaimWord[], text: readonly ClaimWord[], likeness: Likeness): Alignment {
  let best = start;
  let above: readonly Cell[] = [];
  for (const [row, word] of claim.entries()) {
    const jumps = word.afterEllipsis ? bestBefore(above) : [];
    const current: Cell[] = [];
    for (const [column, written] of text.entries()) {
      const from = pickBest([above[column - 1] ?? start, jumps[column] ?? start]);
      current.push(
        pickBest([
          pairUp(from, { claimed: row, written: column, likeness: likeness(word, written) }, word, written),
          step(above[column] ?? start, costs.extra * word.weight),
          step(current[column - 1] ?? start, costs.lacking * (0.5 + written.weight)),
        ]),
      );
    }
    best = pickBest([best, ...current]);
    above = current;
  }
  return { pairs: pairsOf(best), score: best.score };
}

/** For each place, the best cell of any before it: after an ellipsis the claim may go on anywhere further on. */
function bestBefore(row: readonly Cell[]): Cell[] {
  let best = start;
  return row.map((cell) => {
    const before = best;
    best = pickBest([best, cell]);
    return before;
  });
}

function pairUp(from: Cell, pair: Pair, claimed: ClaimWord, written: ClaimWord): Cell {
  if (pair.likeness === 0) return step(from, costs.different * claimed.weight);
  return { score: from.score + pair.likeness * Math.min(claimed.weight, written.weight), from, pair };
}

const step = (cell: Cell, cost: number): Cell => ({ score: cell.score - cost, from: cell, pair: null });

const pickBest = (cells: readonly Cell[]): Cell =>
  cells.reduce((most, cell) => (cell.score > most.score ? cell : most), start);

function pairsOf(end: Cell): Pair[] {
  const pairs: Pair[] = [];
  for (let cell: Cell | null = end; cell; cell = cell.from) if (cell.pair) pairs.push(cell.pair);
  return pairs.reverse();
}

/** Words as the article spells them: the same, or misspelt. */
export const spelledAlike: Likeness = (claimed, written) => {
  if (claimed.key === written.key) return 1;
  const letters = Math.max(claimed.fold.length, written.fold.length);
  if (letters < 5 || /\p{N}/u.test(claimed.fold + written.fold)) return 0;
  const allowed = letters < 9 ? 1 : 2;
  const isInflected = Math.min(claimed.fold.length, written.fold.length) > 6 && sharesStem(claimed.fold, written.fold);
  return isInflected || editDistance(claimed.fold, written.fold, allowed) <= allowed ? 0.7 : 0;
};

/** Words that differ in their last letters only. */
const sharesStem = (one: string, other: string): boolean => {
  const stem = Math.max(one.length, other.length) - 3;
  return one.slice(0, stem) === other.slice(0, stem);
};
