import { decodeText } from './decode-text.ts';
import { dropFurniture } from './drop-furniture.ts';
import type { ReadSource, SourceLine } from './source.ts';
import { splitBlocks } from './split-blocks.ts';

/** Reads a plain text: form feeds end its pages, empty lines its blocks. */
export function readText(bytes: Uint8Array): ReadSource {
  const { text, repairs } = decodeText(bytes);
  const cleared = dropFurniture(splitPages(text));
  return { blocks: splitBlocks(cleared.pages), repairs: [...repairs, ...cleared.repairs] };
}

/** Lines count through the whole file, as editors show them. */
function splitPages(text: string): SourceLine[][] {
  const pages: SourceLine[][] = [[]];
  for (const [index, line] of text.split('\n').entries()) {
    let column = 1;
    for (const [at, part] of line.split('\f').entries()) {
      if (at > 0) pages.push([]);
      pages.at(-1)?.push({ text: part, place: { page: null, line: index + 1, column } });
      column += part.length + 1;
    }
  }
  return pages;
}
