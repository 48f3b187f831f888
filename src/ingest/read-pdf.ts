import { getDocumentProxy } from 'unpdf';
import { assembleLines, type PdfItem } from './assemble-lines.ts';
import { dropFurniture } from './drop-furniture.ts';
import type { Progress } from './read-source.ts';
import type { ReadSource, SourceLine } from './source.ts';
import { splitBlocks } from './split-blocks.ts';

/**
 * Reads the text of a PDF page by page, in the order in which the file has it; where that is one column after the other,
 * so is the text. A page that holds only a picture has no text.
 *
 * @throws where the bytes are no PDF, or one that needs a password
 */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<ReadSource> {
  // The library takes the memory of what it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: SourceLine[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(assembleLines(items.filter(isItem), number));
    progress(number, document.numPages);
  }
  await document.destroy();
  const cleared = dropFurniture(pages);
  return { blocks: splitBlocks(cleared.pages), repairs: cleared.repairs };
}

const isItem = (item: object): item is PdfItem => 'str' in item;
