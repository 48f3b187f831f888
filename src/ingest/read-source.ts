import { extname } from 'node:path';
import type { ReadSource } from './source.ts';

/** Hears how far a long work has come. */
export type Progress = (done: number, all: number) => void;

type Reader = (bytes: Uint8Array, progress: Progress) => ReadSource | Promise<ReadSource>;

const text = async (): Promise<Reader> => (await import('./read-text.ts')).readText;
const markdown = async (): Promise<Reader> => (await import('./read-markdown.ts')).readMarkdown;
const html = async (): Promise<Reader> => (await import('./read-html.ts')).readHtml;
const pdf = async (): Promise<Reader> => (await import('./read-pdf.ts')).readPdf;

/** Who reads a file, by what its name ends with, in small letters; each library is loaded only where it is needed. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  '.txt': text,
  '.md': markdown,
  '.markdown': markdown,
  '.html': html,
  '.htm': html,
  '.pdf': pdf,
};

/** What names of files that can be read end with. */
export const readableEndings: readonly string[] = Object.keys(readers);

/**
 * Reads a file by the kind that its name tells; null where it tells none that can be read.
 *
 * @throws what the library of its kind throws where the file is damaged
 */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  progress: Progress = () => undefined,
): Promise<ReadSource | null> {
  const open = readers[extname(name).toLowerCase()];
  return open ? (await open())(bytes, progress) : null;
}
