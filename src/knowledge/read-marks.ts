import type { SpokenPart } from '../answer/answer.ts';

/** A text without its marks, the parts that they marked, from the outside in, and the marks that fit no other. */
export interface ReadMarks {
  readonly text: string;
  /** Spans lie in `text`; parts may lie within each other. */
  readonly said: readonly SpokenPart[];
  /** Marks that open or close nothing, as written. */
  readonly loose: readonly string[];
}

const mark = /<(\/?)([^<>]*)>/gu;

/** Reads a text in which `<actor>…</actor>` marks the words that somebody is said to say. */
export function readMarks(marked: string): ReadMarks {
  const said: SpokenPart[] = [];
  const loose: string[] = [];
  const open: { speaker: string; start: number; written: string }[] = [];
  let text = '';
  let end = 0;
  for (const { 0: written, 1: slash, 2: speaker = '', index } of marked.matchAll(mark)) {
    text += marked.slice(end, index);
    end = index + written.length;
    if (slash === '') open.push({ speaker, start: text.length, written });
    else if (open.at(-1)?.speaker !== speaker) loose.push(written);
    else said.push({ speaker, span: { start: open.pop()?.start ?? 0, end: text.length } });
  }
  // What closes first was opened last.
  said.reverse().sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { text: text + marked.slice(end), said, loose: [...loose, ...open.map(({ written }) => written)] };
}
