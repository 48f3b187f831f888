import type { Repair, RepairKind } from './source.ts';

/** What was done, or decided, in words for the person who has to judge it. */
const meanings: Readonly<Record<RepairKind, string>> = {
  encoding: 'read as',
  'line-ends': 'line ends',
  'byte-order-mark': 'byte order mark dropped',
  'soft-hyphen': 'soft hyphen dropped',
  ligature: 'ligature taken apart',
  space: 'special space',
  invisible: 'invisible character dropped',
  'unicode-form': 'Unicode form',
  'hyphen-removed': 'broken word joined',
  'hyphen-kept': 'hyphen kept',
  dash: 'special hyphen',
  'break-joined': 'line break joined',
  'gap-joined': 'gap in a paragraph closed',
  'paragraph-split': 'paragraph begun',
  'page-number': 'page number dropped',
  'running-head': 'running head dropped',
  'left-out': 'left out',
  title: 'headline',
  lead: 'lead',
  heading: 'heading or paragraph',
};

/**
 * Prints the repairs, one a line: `file:line:column  what: before → after`, with `page N` where there are pages and
 * `DOUBTFUL` where a person has to look; at the end how many there are.
 *
 * @param file how the file is called in front of its places
 */
export function formatRepairs(file: string, repairs: readonly Repair[]): string {
  const lines = repairs.map(({ kind, doubtful, place, before, after }) => {
    const page = place.page === null ? '' : `page ${place.page}:`;
    const change = after === '' ? before : `${before} → ${after}`;
    return `${file}:${page}${place.line}:${place.column}  ${doubtful ? 'DOUBTFUL ' : ''}${meanings[kind]}: ${change}`;
  });
  const doubts = repairs.filter(({ doubtful }) => doubtful).length;
  return [...lines, `${count(repairs.length, 'repair')}, ${doubts} of them doubtful`].join('\n');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
