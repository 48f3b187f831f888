import type { Repair } from './source.ts';

/** The text of a file with LF alone at its line ends, and what was done for that. */
export interface DecodedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

const start = { page: null, line: 1, column: 1 } as const;

/**
 * Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. What is neither is read as Windows-1252, in which
 * every byte means something: that is reported as doubtful.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [encoding, isSure] = guessEncoding(bytes);
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const repairs: Repair[] = [];
  if (encoding !== 'utf-8') {
    repairs.push({ kind: 'encoding', doubtful: !isSure, place: start, before: encoding, after: 'utf-8' });
  }
  const hasMark = decoded.startsWith('\uFEFF');
  if (hasMark) repairs.push({ kind: 'byte-order-mark', doubtful: false, place: start, before: 'U+FEFF', after: '' });
  const marked = hasMark ? decoded.slice(1) : decoded;
  const text = marked.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
  return { text, repairs: [...repairs, ...tellLineEnds(marked)] };
}

function guessEncoding(bytes: Uint8Array): ['utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252', boolean] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le', true];
  if (first === 0xfe && second === 0xff) return ['utf-16be', true];
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ['utf-8', true];
  } catch {
    return ['windows-1252', false];
  }
}

/** All line ends of one kind are one repair, told at the first of them. */
function tellLineEnds(text: string): Repair[] {
  const kinds = [
    { name: 'CR LF', pattern: /\r\n/gu },
    { name: 'CR', pattern: /\r(?!\n)/gu },
    { name: 'Unicode line separator', pattern: /[\u0085\u2028\u2029]/gu },
  ];
  return kinds.flatMap(({ name, pattern }): Repair[] => {
    const [first, ...others] = text.matchAll(pattern);
    if (!first) return [];
    const before = text.slice(0, first.index).split(/\r\n?|[\n\u0085\u2028\u2029]/u);
    const place = { page: null, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const times = others.length === 0 ? '' : ` (${others.length + 1} times)`;
    return [{ kind: 'line-ends', doubtful: false, place, before: `${name}${times}`, after: 'LF' }];
  });
}
