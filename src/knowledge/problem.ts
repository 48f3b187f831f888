/** A place in a file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mistake in a knowledge pack and where it stands. */
export interface Problem extends Place {
  /** The name of the check that found it. */
  readonly check: string;
  readonly file: string;
  readonly message: string;
}

/** The way to a value inside a file: keys and positions from its root. */
export type Path = readonly (string | number)[];

/** A mistake that knows its value but not yet its line. */
export interface Finding {
  /** The file's name within the pack. */
  readonly file: string;
  readonly path: Path;
  readonly message: string;
}

/** The total order in which problems are told: file, line, column, check, message. */
export const compareProblems = (a: Problem, b: Problem): number =>
  compareText(a.file, b.file) ||
  comparePlaces(a, b) ||
  compareText(a.check, b.check) ||
  compareText(a.message, b.message);

/** The order of places in a file. */
export const comparePlaces = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
