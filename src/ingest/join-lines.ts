import { type BreakContext, joinBreak } from './join-break.ts';
import type { Repair, RepairKind, SourceLine } from './source.ts';

/** Lines that became one, and what was done for it. */
export interface JoinedLines {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** What is to be told of a plain line end that was more than that. */
export interface BreakDoubt {
  readonly kind: RepairKind;
  readonly doubtful: boolean;
}

/**
 * Joins the lines of a paragraph or a heading. Plain line ends become spaces, and are not worth a word; everything else
 * is reported.
 *
 * @param doubtOf what is to be told of the break before a line, where its two ends tell nothing
 */
export function joinLines(
  lines: readonly SourceLine[],
  context: BreakContext,
  doubtOf: (at: number) => BreakDoubt | null,
): JoinedLines {
  const repairs: Repair[] = [];
  let text = '';
  for (const [at, line] of lines.entries()) {
    const next = line.text.trim().replace(/[ \t]+/gu, ' ');
    const previous = lines[at - 1];
    if (!previous) text = next;
    else {
      const joined = joinBreak(text, next, context);
      const whole = `${joined.cut > 0 ? text.slice(0, -joined.cut) : text}${joined.between}`;
      const told = joined.kind ? { kind: joined.kind, doubtful: joined.doubtful } : doubtOf(at);
      if (told) repairs.push({ ...told, place: endOf(previous), ...excerpt(text, whole, next) });
      text = whole + next;
    }
  }
  return { text, repairs };
}

const endOf = ({ text, place }: SourceLine): Repair['place'] => ({
  ...place,
  column: place.column + Math.max(0, text.trimEnd().length - 1),
});

function excerpt(before: string, whole: string, next: string): { before: string; after: string } {
  const end = /\S+\s?\S*$/u.exec(before)?.[0] ?? '';
  const start = /^\S+/u.exec(next)?.[0] ?? '';
  const kept = whole.slice(before.length - end.length);
  return { before: `${end.replaceAll('\u00AD', '⟨U+00AD⟩')}↵${start}`, after: kept + start };
}
