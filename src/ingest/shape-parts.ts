import type { Language } from '../article/article.ts';
import { type ArticlePart, tellDecision } from './article-parts.ts';
import { continues, endsSentence, headingLikelihood } from './heading-likelihood.ts';
import type { BreakDoubt, JoinedLines } from './join-lines.ts';
import { compareSourcePlaces, type Repair, type SourceBlock, type SourceLine } from './source.ts';

/** How lines become one text; `gaps` tells the first lines of blocks, where an empty line is closed. */
export type Join = (lines: readonly SourceLine[], gaps: ReadonlyMap<SourceLine, BreakDoubt>) => JoinedLines;

interface Shaping {
  readonly language: Language;
  readonly join: Join;
  readonly parts: ArticlePart[];
  readonly repairs: Repair[];
}

const noGaps: ReadonlyMap<SourceLine, BreakDoubt> = new Map();
const byline = /^(?:von|by)\s+\p{Lu}[\p{L}.’'-]+(?:\s+(?:und\s+|and\s+)?\p{Lu}[\p{L}.’'-]+){0,5}$/iu;

/**
 * Tells headings from paragraphs, and closes the gaps in paragraphs that a page's end, or an empty line too many, has torn:
 * where a block ends within a sentence, the next one belongs to it, unless that is a heading.
 */
export function shapeParts(
  blocks: readonly SourceBlock[],
  language: Language,
  join: Join,
): { readonly parts: readonly ArticlePart[]; readonly repairs: readonly Repair[] } {
  const shaping: Shaping = { language, join, parts: [], repairs: [] };
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (block.role === null) shapeBlock(shaping, block, next ? join(next.lines, noGaps).text : null);
    else addPart(shaping, block.role === 'paragraph' ? 'paragraph' : 'heading', block.lines, true);
  }
  return { parts: shaping.parts, repairs: shaping.repairs };
}

function addPart(
  { parts, repairs, join }: Shaping,
  role: ArticlePart['role'],
  lines: readonly SourceLine[],
  isWhole: boolean,
): void {
  const joined = join(lines, noGaps);
  repairs.push(...joined.repairs);
  if (joined.text !== '') parts.push({ role, text: joined.text, lines, isWhole });
}

/** @param next the text of the block after it; null where there is none */
function shapeBlock(shaping: Shaping, { lines }: SourceBlock, next: string | null): void {
  const { language, join, parts, repairs } = shaping;
  const block = { lines, text: join(lines, noGaps).text };
  const previous = parts.at(-1);
  const isTorn = previous?.role === 'paragraph' && !previous.isWhole && !endsSentence(previous.text);
  const likelihood = next === null || continues(next) ? 'none' : headingLikelihood(block.text, language);
  if (!previous && byline.test(block.text)) repairs.push(tellDecision('left-out', block, ''));
  else if (likelihood !== 'none') {
    addPart(shaping, 'heading', lines, false);
    const isDoubtful = likelihood === 'doubtful' || isTorn || previous?.role !== 'paragraph';
    if (isDoubtful) repairs.push(tellDecision('heading', block, `## ${block.text}`));
  } else if (previous && isTorn) closeGap(shaping, previous, lines, block.text);
  else shapeParagraph(shaping, block, next === null);
}

function shapeParagraph(shaping: Shaping, block: Pick<ArticlePart, 'lines' | 'text'>, isLast: boolean): void {
  const { parts, repairs } = shaping;
  const previous = parts.at(-1);
  addPart(shaping, 'paragraph', block.lines, false);
  if (previous?.role === 'paragraph' && block.lines[0]?.isTop) repairs.push(tellTop(previous.text, block));
  if (isLast && !endsSentence(block.text)) repairs.push(tellDecision('heading', block, 'a paragraph'));
}

/** A sentence ended with a page or a column: nothing tells whether its paragraph did. */
function tellTop(before: string, part: Pick<ArticlePart, 'lines' | 'text'>): Repair {
  const [end = ''] = /\S+\s?\S*$/u.exec(before) ?? [];
  const [start = ''] = /^\S+/u.exec(part.text) ?? [];
  return { ...tellDecision('paragraph-split', part, `${end} ¶ ${start}`), before: `${end}↵${start}` };
}

function closeGap(
  { parts, repairs, join }: Shaping,
  previous: ArticlePart,
  lines: readonly SourceLine[],
  text: string,
): void {
  const [first] = lines;
  const last = previous.lines.at(-1);
  if (!first || !last) return;
  const all = [...previous.lines, ...lines];
  const joined = join(all, new Map([[first, { kind: 'gap-joined', doubtful: !continues(text) }]]));
  // What stands above the gap is told already.
  repairs.push(...joined.repairs.filter(({ place }) => compareSourcePlaces(place, last.place) >= 0));
  parts.splice(-1, 1, { ...previous, text: joined.text, lines: all });
}
