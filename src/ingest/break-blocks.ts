import { endsSentence } from './heading-likelihood.ts';
import type { Repair, SourceBlock, SourceLine } from './source.ts';

/** Of the width, up to which a line that has room for the next word was not ended by the width: letters differ in width. */
const fullness = 0.75;
/** Lines of a block whose first one may be its heading: two may be a heading that was wrapped. */
const shortestUnderHeading = 3;
/** Code units: nobody wraps lines as wide as this, so such a line is a paragraph. */
const unwrapped = 160;

/**
 * Breaks blocks where a line was ended early though the next word had room, and a sentence ends there: whoever wrote it
 * began a new paragraph without an empty line. The same under a heading with no empty line below. What is broken is told as
 * doubtful.
 */
export function breakBlocks(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly repairs: readonly Repair[];
} {
  const width = measureWidth(blocks);
  const repairs: Repair[] = [];
  const broken = blocks.flatMap((block): SourceBlock[] => {
    if (block.role !== null) return [block];
    const parts: SourceLine[][] = [];
    for (const [at, line] of block.lines.entries()) {
      const previous = block.lines[at - 1];
      const isNew = previous && (beginsParagraph(previous, line, width) || (at === 1 && isUnderHeading(block, width)));
      if (isNew) repairs.push(tellSplit(previous, line));
      if (isNew || parts.length === 0) parts.push([line]);
      else parts.at(-1)?.push(line);
    }
    return parts.map((lines) => ({ role: null, lines }));
  });
  return { blocks: broken, repairs };
}

/**
 * The longest line of several words, in code units: what wraps lines at a width leaves no longer one. Blocks of which the
 * file says what they are do not count: there a line's end means nothing.
 */
export function measureWidth(blocks: readonly SourceBlock[]): number {
  const lengths = blocks.flatMap(({ role, lines }) =>
    (role === null ? lines : [])
      .map(({ text }) => text.trim())
      .flatMap((text) => (/\s/u.test(text) ? [text.length] : [])),
  );
  return lengths.reduce((longest, length) => Math.max(longest, length), 0);
}

/** Whether a line ended although the first word of the next one had room on it. */
export function endsEarly(line: SourceLine, next: SourceLine, width: number): boolean {
  const [word = ''] = /\S+/u.exec(next.text) ?? [];
  return line.text.trim().length + 1 + word.length <= width * fullness;
}

/**
 * Whether the first line of a block stands over the others as a heading does: it ended early, in no sentence, and what
 * follows begins and ends as a paragraph does.
 */
function isUnderHeading({ lines }: SourceBlock, width: number): boolean {
  const [heading, first] = lines;
  const last = lines.at(-1);
  if (!heading || !first || !last || lines.length < shortestUnderHeading) return false;
  if (endsSentence(heading.text) || /[,;–—-]\s*$/u.test(heading.text) || !endsSentence(last.text)) return false;
  return /^\s*["„“»«‚‘'([]*\p{Lu}/u.test(first.text) && endsEarly(heading, first, width);
}

function beginsParagraph(previous: SourceLine, line: SourceLine, width: number): boolean {
  if (/^\s*[•‣▪◦]/u.test(line.text)) return true;
  const begins = /^\s*["„“»«‚‘'([]*[\p{Lu}\p{N}]/u.test(line.text);
  const isDone = endsEarly(previous, line, width) || previous.text.length > unwrapped;
  return begins && endsSentence(previous.text) && isDone;
}

function tellSplit(previous: SourceLine, line: SourceLine): Repair {
  const before = /\S+\s?\S*$/u.exec(previous.text.trimEnd())?.[0] ?? '';
  const after = /^\S+/u.exec(line.text.trimStart())?.[0] ?? '';
  return {
    kind: 'paragraph-split',
    doubtful: true,
    place: line.place,
    before: `${before}↵${after}`,
    after: `${before} ¶ ${after}`,
  };
}
