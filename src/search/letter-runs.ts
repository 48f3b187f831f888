import { groupByNumber } from './group-by-number.ts';

/** Which texts of a list hold a run of letters: inverted lists in typed arrays, one after the other. */
export interface LetterRuns {
  /** Letters in a run. */
  readonly length: 2 | 3;
  /** How many texts the list has. */
  readonly textCount: number;
  /** Code of a run (see `visitRuns`) → its number. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Where the texts of each run begin in `holders`, and one past the last. */
  readonly starts: Uint32Array;
  /** Positions of texts in the list, ascending for each run. */
  readonly holders: Uint16Array | Uint32Array;
}

/** How many different runs each text of a list shares with another text. */
export interface SharedRuns {
  /** By position in the list. */
  readonly counts: Uint16Array;
  /** How many different runs the other text has. */
  readonly asked: number;
}

/** Bits of a letter in the code of a run: three still make a small integer, and all Latin letters keep apart. */
const letterBits = 10;
const letterMask = 2 ** letterBits - 1;

/** Indexes the texts of a list by their runs of letters. Spaces and marks count as letters. */
export function indexRuns(texts: readonly string[], length: 2 | 3): LetterRuns {
  const numbers = new Map<number, number>();
  const lastHolders: number[] = [];
  const runs: number[] = [];
  const holders: number[] = [];
  texts.forEach((text, at) => {
    visitRuns(text, length, (code) => {
      const number = numbers.get(code) ?? numbers.size;
      if (lastHolders[number] === at) return;
      numbers.set(code, number);
      lastHolders[number] = at;
      runs.push(number);
      holders.push(at);
    });
  });
  const { starts, members } = groupByNumber(runs, numbers.size);
  const sorted = texts.length <= 2 ** 16 ? new Uint16Array(members.length) : new Uint32Array(members.length);
  members.forEach((pair, at) => {
    sorted[at] = holders[pair] ?? 0;
  });
  return { length, textCount: texts.length, numbers, starts, holders: sorted };
}

/** Counts, for each text of an indexed list, the different runs that it shares with a text. */
export function countSharedRuns(index: LetterRuns, text: string): SharedRuns {
  const codes = new Set<number>();
  visitRuns(text, index.length, (code) => codes.add(code));
  const counts = new Uint16Array(index.textCount);
  for (const code of codes) {
    const number = index.numbers.get(code) ?? -1;
    for (const holder of index.holders.subarray(index.starts[number] ?? 0, index.starts[number + 1] ?? 0)) {
      counts[holder] = (counts[holder] ?? 0) + 1;
    }
  }
  return { counts, asked: codes.size };
}

/** Calls `visit` with the code of each run of a text, in order; a text shorter than a run is a run of its own. */
function visitRuns(text: string, length: number, visit: (code: number) => void): void {
  for (let start = 0; start === 0 || start + length <= text.length; start += 1) {
    let code = 0;
    for (let at = start; at < start + length; at += 1) code = (code << letterBits) | (text.charCodeAt(at) & letterMask);
    visit(code);
  }
}
