import type { SourcePlace } from './source.ts';

/** Code units: as many of a block's first ones are looked for; more would run into marks of the page. */
const longestStart = 24;

/**
 * Makes a finder for the places of texts that a library gave without them: each is looked for from where the one before
 * it was found. What is not found as it is, for a mark or an entity in it, is told at the place of the one before.
 */
export function createFinder(source: string): (text: string) => SourcePlace {
  let offset = 0;
  return (text) => {
    const start = text.slice(0, longestStart);
    const found = [start, start.split(' ').slice(0, 2).join(' ')]
      .map((words) => locate(source, words, offset))
      .find((at) => at >= 0);
    offset = found ?? offset;
    const lines = source.slice(0, offset).split('\n');
    return { page: null, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
}

/** In a page, any white space may stand between two words. */
function locate(source: string, words: string, from: number): number {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('\\s+');
  const ahead = source.slice(from).search(new RegExp(pattern, 'u'));
  return ahead >= 0 ? from + ahead : source.search(new RegExp(pattern, 'u'));
}
