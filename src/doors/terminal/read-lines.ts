import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, each as soon as it has ended, without its line end (LF or CRLF) and without a byte order
 * mark at the start of the first. Only LF ends a line: U+2028 and its like may stand within JSON. A last line needs no end.
 * A stream that we destroy ourselves has no more lines.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of readChunks(input)) {
    const [start = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(start);
    for (const next of others) {
      yield withoutReturn(parts.join(''));
      parts = [next];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

async function* readChunks(input: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* input;
  } catch (error) {
    const isOurs = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!input.destroyed || !isOurs) throw error;
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
