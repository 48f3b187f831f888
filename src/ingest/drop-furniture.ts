import type { Repair, RepairKind, SourceLine } from './source.ts';

/** What remains of pages, and what was dropped; a dropped line leaves an empty one behind. */
export interface ClearedPages {
  readonly pages: readonly (readonly SourceLine[])[];
  readonly repairs: readonly Repair[];
}

const pageNumber = /^[\s–—|[(-]*(?:(?:seite|page|s\.|p\.)\s*)?\d{1,4}(?:\s*(?:\/|von|of)\s*\d{1,4})?[\s–—|\])-]*$/iu;
/** Code units: a longer line is no running head. */
const longestHead = 90;

/** Drops what is printed on the pages and is no part of the text: their numbers, and the lines that stand on several. */
export function dropFurniture(pages: readonly (readonly SourceLine[])[]): ClearedPages {
  const alone = pages.flatMap((lines) => lines.filter((line, at) => isAlone(lines, at) && line.text.trim() !== ''));
  const heads = findHeads(pages, alone);
  const numbers = alone.filter(({ text }) => pageNumber.test(text));
  const repairs: Repair[] = [];
  const drop = (kind: RepairKind, line: SourceLine, doubtful: boolean): SourceLine => {
    repairs.push({ kind, doubtful, place: line.place, before: line.text.trim(), after: '' });
    return { ...line, text: '' };
  };
  const cleared = pages.map((lines) =>
    lines.map((line, at) => {
      const isEdge = pages.length > 1 && isAtEdge(lines, at);
      if (pageNumber.test(line.text) && (isEdge || isAlone(lines, at))) {
        return drop('page-number', line, !isEdge && numbers.length < 2);
      }
      return heads.has(line) ? drop('running-head', line, false) : line;
    }),
  );
  return { pages: cleared, repairs };
}

/**
 * Lines that are the same but for digits: on two pages, at an edge or alone between empty lines, or alone three times
 * where there are no pages. Where the text begins with one, that one is its title, unless another line that looks like a
 * title follows.
 */
function findHeads(pages: readonly (readonly SourceLine[])[], alone: readonly SourceLine[]): Set<SourceLine> {
  const edges = pages.flatMap((lines) => lines.filter((line, at) => isAtEdge(lines, at) && !alone.includes(line)));
  const candidates = pages.length < 2 ? alone : [...alone, ...edges];
  const least = pages.length < 2 ? 3 : 2;
  const heads = new Set(
    groupByForm(candidates.filter(isHead))
      .filter((group) => countPages(pages, group) >= least)
      .flat(),
  );
  const words = pages.flat().filter(({ text }) => text.trim() !== '' && !pageNumber.test(text));
  const [first, second] = words;
  const isTitled = second !== undefined && isHead(second) && !heads.has(second) && alone.includes(second);
  if (first && heads.has(first) && !isTitled) heads.delete(first);
  return heads;
}

/** On how many pages some lines stand; without pages, each line counts. */
const countPages = (pages: readonly (readonly SourceLine[])[], group: readonly SourceLine[]): number =>
  pages.length < 2 ? group.length : pages.filter((lines) => group.some((line) => lines.includes(line))).length;

const isHead = ({ text }: SourceLine): boolean =>
  text.trim().length <= longestHead && /\p{L}/u.test(text) && !/[.!?…:;,]["“”»«’']?\s*$/u.test(text);

function groupByForm(lines: readonly SourceLine[]): SourceLine[][] {
  const groups = new Map<string, SourceLine[]>();
  for (const line of lines) {
    const form = line.text.trim().replace(/\d+/gu, '0').replace(/\s+/gu, ' ');
    groups.set(form, [...(groups.get(form) ?? []), line]);
  }
  return [...groups.values()];
}

const isEmpty = (line: SourceLine | undefined): boolean => line === undefined || line.text.trim() === '';

/** Whether nothing stands directly above and below a line. */
const isAlone = (lines: readonly SourceLine[], at: number): boolean => isEmpty(lines[at - 1]) && isEmpty(lines[at + 1]);

/** Whether a line is the first or the last of its page that is not empty. */
const isAtEdge = (lines: readonly SourceLine[], at: number): boolean =>
  !isEmpty(lines[at]) && (lines.slice(0, at).every(isEmpty) || lines.slice(at + 1).every(isEmpty));
