import type { Language } from '../article/article.ts';
import { type ArticlePart, type ArticleParts, placeOf, tellDecision } from './article-parts.ts';
import { breakBlocks, endsEarly, measureWidth } from './break-blocks.ts';
import { cleanLine } from './clean-line.ts';
import { titleLikelihood } from './heading-likelihood.ts';
import type { BreakContext } from './join-break.ts';
import { joinLines } from './join-lines.ts';
import { type Join, shapeParts } from './shape-parts.ts';
import { compareSourcePlaces, type ReadSource, type Repair, type SourceBlock } from './source.ts';

/** How an article is to be restored. */
export interface RestoreOptions {
  readonly language: Language;
  /** Null where the text itself has its headline. */
  readonly title: string | null;
}

/** The article of a file, or the sentence that says why there is none; and what was done to the file in any case. */
export type RestoredArticle =
  | { readonly ok: true; readonly article: ArticleParts; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly problem: string; readonly repairs: readonly Repair[] };

/** Code units: the longest lead that is told from a first paragraph by its length. */
const longestLead = 400;
/** A lead is at most this share of the paragraph after it. */
const leadShare = { most: 0.8, sure: 0.5 } as const;

/** Restores the article out of the blocks of a file. Each change and each doubt is a repair, in the file's order. */
export function restoreArticle(source: ReadSource, { language, title }: RestoreOptions): RestoredArticle {
  const cleaned = cleanBlocks(source.blocks);
  const broken = breakBlocks(cleaned.blocks);
  const join = createJoin(broken.blocks, language);
  const headed = takeTitle(broken.blocks, join, { language, title });
  const shaped = shapeParts(headed.rest, language, join);
  const lead = findLead(shaped.parts);
  const repairs = [source, cleaned, broken, headed, shaped, lead]
    .flatMap((step) => step.repairs)
    .sort((a, b) => compareSourcePlaces(a.place, b.place));
  if (headed.title === null) return { ok: false, problem: 'no headline, expected one: give it with --title', repairs };
  if (!shaped.parts.some(({ role }) => role === 'paragraph')) {
    return { ok: false, problem: 'no text below the headline, expected at least one paragraph', repairs };
  }
  return { ok: true, article: { title: headed.title, hasLead: lead.hasLead, parts: shaped.parts }, repairs };
}

function cleanBlocks(blocks: readonly SourceBlock[]): { blocks: SourceBlock[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const cleaned = blocks.map(({ role, lines }): SourceBlock => {
    const kept = lines.map((line) => {
      const clean = cleanLine(line);
      repairs.push(...clean.repairs);
      return { ...line, text: clean.text };
    });
    return { role, lines: kept.filter(({ text }) => text.trim() !== '') };
  });
  return { blocks: cleaned.filter(({ lines }) => lines.length > 0), repairs };
}

function createJoin(blocks: readonly SourceBlock[], language: Language): Join {
  const width = measureWidth(blocks);
  const context: BreakContext = { language, words: collectWords(blocks) };
  return (lines, gaps) =>
    joinLines(lines, context, (at) => {
      const [previous, line] = [lines[at - 1], lines[at]];
      if (!previous || !line) return null;
      const isEarly = endsEarly(previous, line, width);
      return gaps.get(line) ?? (isEarly ? { kind: 'break-joined', doubtful: true } : null);
    });
}

/** The words that stand whole in some line, in small letters: neither its last, with a hyphen, nor what follows that. */
function collectWords(blocks: readonly SourceBlock[]): Set<string> {
  const words = new Set<string>();
  for (const { lines } of blocks) {
    for (const [at, { text }] of lines.entries()) {
      const isCut = /[-‐\u00AD]\s*$/u.test(lines[at - 1]?.text ?? '');
      const found = [...text.matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*[-‐\u00AD]?/gu)].map(([word]) => word);
      for (const word of isCut ? found.slice(1) : found) words.add(word.toLowerCase());
    }
  }
  return words;
}

interface Headed {
  readonly title: string | null;
  readonly rest: readonly SourceBlock[];
  readonly repairs: readonly Repair[];
}

/** Takes the headline: the one that the file marks, or else the first block, where that looks like one. */
function takeTitle(blocks: readonly SourceBlock[], join: Join, { language, title }: RestoreOptions): Headed {
  const marked = blocks.findIndex(({ role }) => role === 'title');
  const at = Math.max(marked, 0);
  const block = blocks[at];
  const rest = blocks.filter((_, index) => index !== at);
  const joined = block ? join(block.lines, new Map()) : { text: '', repairs: [] };
  if (title !== null) {
    const isSame = joined.text.toLowerCase() === title.toLowerCase() || marked >= 0;
    return { title, rest: isSame ? rest : blocks, repairs: [] };
  }
  const likelihood = marked >= 0 ? 'sure' : titleLikelihood(joined.text, language);
  if (!block || likelihood === 'none' || block.role === 'paragraph') return { title: null, rest: blocks, repairs: [] };
  const doubt = tellDecision('title', { lines: block.lines, text: joined.text }, `# ${joined.text}`);
  return { title: joined.text, rest, repairs: [...joined.repairs, ...(likelihood === 'sure' ? [] : [doubt])] };
}

/** A lead is a first paragraph under the headline that is much shorter than the one after it. */
function findLead([first, second]: readonly ArticlePart[]): { hasLead: boolean; repairs: Repair[] } {
  if (first?.role !== 'paragraph' || second?.role !== 'paragraph') return { hasLead: false, repairs: [] };
  const share = first.text.length / second.text.length;
  if (first.text.length > longestLead || share > leadShare.most) return { hasLead: false, repairs: [] };
  const told = tellDecision('lead', first, 'the lead', share > leadShare.sure);
  return { hasLead: true, repairs: [{ ...told, place: placeOf(first) }] };
}
