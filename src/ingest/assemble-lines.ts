import type { SourceLine } from './source.ts';

/** A piece of text of a page, as PDF libraries give it. */
export interface PdfItem {
  readonly str: string;
  readonly hasEOL: boolean;
  /** The last two are where its baseline begins, in points from the lower left corner. */
  readonly transform: readonly number[];
  /** In points. */
  readonly width: number;
  /** The size of its letters in points; 0 for pieces that only end a line. */
  readonly height: number;
}

interface PdfLine {
  text: string;
  x: number;
  y: number;
  /** Where the last piece ends, in points. */
  end: number;
  size: number;
}

/** In sizes of letters: how far a piece may stand off its line, and how far down the next line of a paragraph begins. */
const tolerances = { sameLine: 0.5, sameBlock: 1.7, indent: 0.8, word: 0.15 } as const;
/** How much larger or smaller the letters of another kind of block are. */
const otherSize = 1.12;

/**
 * Puts the pieces of a page together to lines, with an empty line where there is more room than between the lines of a
 * paragraph, where the letters change their size, at an indented line after a sentence's end, and where the text goes up.
 *
 * @param page counted from 1, for the places of the lines
 */
export function assembleLines(items: readonly PdfItem[], page: number): SourceLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    if (item.str === '') continue;
    const [x = 0, y = 0] = item.transform.slice(4);
    const line = lines.at(-1);
    if (line && isSameLine(line, item)) {
      const isApart = x - line.end > tolerances.word * line.size && !/\s$/u.test(line.text) && !/^\s/u.test(item.str);
      line.text += `${isApart ? ' ' : ''}${item.str}`;
      line.end = x + item.width;
      line.size = Math.max(line.size, item.height);
    } else if (item.str.trim() !== '') {
      lines.push({ text: item.str, x, y, end: x + item.width, size: item.height });
    }
  }
  return lines.flatMap((line, at): SourceLine[] => {
    const previous = lines[at - 1];
    const place = { page, line: at + 1, column: 1 };
    if (!previous || !beginsBlock(previous, line)) return [{ text: line.text, place }];
    const isTop = previous.y < line.y;
    return [
      { text: '', place },
      { text: line.text, place, ...(isTop && { isTop }) },
    ];
  });
}

function isSameLine(line: PdfLine, { transform, height }: PdfItem): boolean {
  const [x = 0, y = 0] = transform.slice(4);
  const size = Math.max(line.size, height);
  return Math.abs(y - line.y) <= tolerances.sameLine * size && x >= line.end - size;
}

function beginsBlock(previous: PdfLine, line: PdfLine): boolean {
  const down = previous.y - line.y;
  const ratio = Math.max(previous.size, line.size) / Math.max(1, Math.min(previous.size, line.size));
  if (down < 0 || ratio > otherSize || down > tolerances.sameBlock * line.size) return true;
  const indent = line.x - previous.x;
  return indent > tolerances.indent * line.size && /[.!?…]["“”»«’']*\s*$/u.test(previous.text);
}
