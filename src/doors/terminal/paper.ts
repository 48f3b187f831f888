import picocolors from 'picocolors';

/** What a person reads on: how wide it is, and which pens there are. */
export interface Paper {
  /** Columns. */
  readonly width: number;
  /** Leaves texts as they are where colours are not wanted. */
  readonly pens: ReturnType<typeof picocolors.createColors>;
}

/** What a terminal's stream says of itself; a pipe or a file says nothing. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Longer lines are hard to read. */
const widest = 100;
/** What a line has where nobody says how much fits, or says 0. */
const usual = 80;

/** The paper that a stream is. NO_COLOR (https://no-color.org) and TERM=dumb take the colours away, as does a pipe. */
export function openPaper(
  { isTTY = false, columns = usual }: Screen,
  environment: Readonly<Record<string, string | undefined>>,
): Paper {
  const plain = !isTTY || Boolean(environment.NO_COLOR) || environment.TERM === 'dumb';
  return { width: Math.max(20, Math.min(columns || usual, widest)), pens: picocolors.createColors(!plain) };
}
