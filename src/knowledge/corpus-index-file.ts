/** The index of a corpus in a file beside it, so that a large corpus is not indexed anew at each start. */
import { Deserializer, Serializer } from 'node:v8';
import type { CorpusIndex } from '../search/build-corpus-index.ts';
import { hashBytes } from './hash-bytes.ts';

/** Changes when the file is laid out in another way. */
const FORMAT = 'belegbot-corpus-index 1';

/** Bytes of the head are ASCII: format, code, hash of the corpus, hash of what follows, each ended by a newline. */
const HEAD_LINES = 4;

/** What an index belongs to. */
export interface IndexOrigin {
  /** The bytes of the corpus file. */
  readonly corpus: Uint8Array;
  /** Names the very code that makes it and reads it: another code may find other words. */
  readonly code: string;
}

/** An index file's contents. */
export function writeCorpusIndex(index: CorpusIndex, { corpus, code }: IndexOrigin): Uint8Array {
  const writer = new Serializer();
  writer.writeHeader();
  writer.writeValue(index);
  const body = writer.releaseBuffer();
  const head = Buffer.from(`${[FORMAT, code, hashBytes(corpus), hashBytes(body)].join('\n')}\n`, 'latin1');
  return Buffer.concat([head, body]);
}

/** The index in a file; null where it was made of another corpus or by other code, or is damaged anywhere. */
export function readCorpusIndex(bytes: Uint8Array, { corpus, code }: IndexOrigin): CorpusIndex | null {
  let end = 0;
  for (let line = 0; line < HEAD_LINES; line += 1) {
    end = bytes.indexOf(0x0a, end) + 1;
    if (end === 0) return null;
  }
  const body = bytes.subarray(end);
  const expected = `${[FORMAT, code, hashBytes(corpus), hashBytes(body)].join('\n')}\n`;
  if (Buffer.from(bytes.subarray(0, end)).toString('latin1') !== expected) return null;
  const reader = new Deserializer(body);
  reader.readHeader();
  return reader.readValue() as CorpusIndex;
}
