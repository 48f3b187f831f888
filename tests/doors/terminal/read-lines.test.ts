import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/doors/terminal/read-lines.ts';
import { inputOf } from '../../fixtures/streams.ts';

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(inputOf(...chunks))) lines.push(line);
  return lines;
}

describe('lines', () => {
  it('end with LF or CRLF, and the last one with the stream', async () => {
    expect(await linesOf('a\r\nb\n\nc')).toEqual(['a', 'b', '', 'c']);
    expect(await linesOf('a\n')).toEqual(['a']);
    expect(await linesOf()).toEqual([]);
  });

  it('do not end where JSON may go on', async () => {
    expect(await linesOf('a\u2028b\rc\u0085d\n')).toEqual(['a\u2028b\rc\u0085d']);
  });

  it('start after a byte order mark', async () => {
    expect(await linesOf(new Uint8Array([0xef, 0xbb]), new Uint8Array([0xbf, 0x61]))).toEqual(['a']);
  });

  it('are the same however the bytes come', async () => {
    const words = fc.array(fc.constantFrom('a', 'ß', '😀', '\n', '\r\n', '„'), { maxLength: 20 });
    const text = words.map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(40), { maxLength: 4 }), async (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, at) => bytes.subarray(places[at], end));
        expect(await linesOf(...chunks)).toEqual(await linesOf(whole));
      }),
    );
  });
});
