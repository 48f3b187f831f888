import { extname } from 'node:path';
import { readText } from './read-text.ts';
import type { ReadSource } from './source.ts';

/** How a file is read, by what its name ends with, in small letters. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => ReadSource | Promise<ReadSource>>> = {
  '.txt': readText,
  '.text': readText,
};

/** What names of files that can be read end with. */
export const readableEndings: readonly string[] = Object.keys(readers);

/**
 * Reads a file by the kind that its name tells; null where it tells none that can be read.
 *
 * @throws what the library of its kind throws where the file is damaged
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<ReadSource | null> {
  const read = readers[extname(name).toLowerCase()];
  return read ? read(bytes) : null;
}
