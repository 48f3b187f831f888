import type { SourceBlock, SourceLine } from './source.ts';

/** Puts the lines between empty ones together. The end of a page ends a block, as an empty line does. */
export function splitBlocks(pages: readonly (readonly SourceLine[])[]): SourceBlock[] {
  return pages.flatMap((lines, page) => {
    const blocks: SourceLine[][] = [[]];
    const top = page === 0 ? undefined : lines.find(({ text }) => text.trim() !== '');
    for (const line of lines) {
      if (line.text.trim() === '') blocks.push([]);
      else blocks.at(-1)?.push(line === top ? { ...line, isTop: true } : line);
    }
    return blocks.filter((block) => block.length > 0).map((block) => ({ role: null, lines: block }));
  });
}
