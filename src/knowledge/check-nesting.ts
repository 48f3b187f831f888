import { CST, Lexer } from 'yaml';

/** More levels than any file of ours has; a parser that goes down thousands of them takes the whole process with it. */
const deepest = 30;
/** Marks and commas: three times what two hundred items need. Keys are compared with each other, so time grows by the square. */
const most = 12_000;

/** How far down the tokens of a text have led. */
interface Depth {
  /** Brackets that are open. */
  readonly open: number;
  /** Spaces that the line is indented by, and marks of items, keys and values since. */
  readonly line: number;
  readonly isLineStart: boolean;
}

/**
 * Whether a YAML text stays within 30 levels of nesting and 12,000 items and keys, as far as its tokens tell: then parsing
 * it takes little time. Looks at tokens only, so that no text is too deep to be looked at.
 */
export function checkNesting(text: string): boolean {
  let depth: Depth = { open: 0, line: 0, isLineStart: true };
  let marks = 0;
  for (const source of new Lexer().lex(text)) {
    const type = CST.tokenType(source);
    depth = goOn(depth, type, source.length);
    if (isMark(type) || type === 'comma') marks += 1;
    if (marks > most || depth.open > deepest || (depth.line > deepest && isMark(type))) return false;
  }
  return true;
}

function goOn({ open, line, isLineStart }: Depth, type: CST.TokenType | null, length: number): Depth {
  if (type === 'newline') return { open, line: 0, isLineStart: true };
  if (type === 'space') return { open, line: isLineStart ? length : line, isLineStart: false };
  const step = brackets.get(type ?? '') ?? 0;
  const isNested = open === 0 && isMark(type);
  return { open: Math.max(0, open + step), line: line + (isNested ? 1 : 0), isLineStart: false };
}

const brackets: ReadonlyMap<string, number> = new Map([
  ['flow-seq-start', 1],
  ['flow-map-start', 1],
  ['flow-seq-end', -1],
  ['flow-map-end', -1],
]);

const isMark = (type: CST.TokenType | null): boolean =>
  type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
