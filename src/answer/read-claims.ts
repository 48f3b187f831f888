import { stripChat } from '../search/strip-chat.ts';

/** A claimed quotation with the text around it, which may say whose words they are. */
export interface Claim {
  readonly words: string;
  /** What stands before it, since the quotation before; and after it, up to the next one. */
  readonly before: string;
  readonly after: string;
  /** Quotation marks (or a block quote) show where it begins and ends. */
  readonly isMarked: boolean;
}

/** Opening and closing marks of every style; an apostrophe is none. */
const quoted: readonly RegExp[] = [
  /„([^„“”"]+)[“”"]/gu,
  /“([^“”]+)”/gu,
  /"([^"“”]+)["“”]/gu,
  /»([^«»]+)«/gu,
  /«([^«»]+)»/gu,
  /›([^‹›]+)‹/gu,
  /‹([^‹›]+)›/gu,
  /[‚‘]((?:[^‚‘’\n]|(?<=\p{L})’(?=\p{L}))+?)[‘’](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])['’]((?:[^'’\n]|(?<=\p{L})['’](?=\p{L}))+?)['’](?![\p{L}\p{N}])/gu,
  /^[ \t]*>+[ \t]?(.+(?:\n[ \t]*>+[ \t]?.+)*)/gmu,
];

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The claimed quotations of a message, in order; the whole of it where none is marked. Empty where it holds no word. */
export function readClaims(message: string): Claim[] {
  const text = stripChat(message);
  const found = findQuoted(text).filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  if (found.length === 0)
    return /[\p{L}\p{N}]/u.test(text) ? [{ words: text, before: '', after: '', isMarked: false }] : [];
  // Who begins with a quotation says afterwards whose it is, so what stands between two belongs to the first.
  const isNamedAfter = found.length > 1 && !/\p{L}/u.test(text.slice(0, found[0]?.start));
  const between = [...found, { start: text.length }].map(({ start }, at) => text.slice(found[at - 1]?.end ?? 0, start));
  return found.map(({ words }, at) => ({
    words,
    before: isNamedAfter ? '' : (between.slice(0, at + 1).findLast(isMore) ?? ''),
    after: between.slice(at + 1).find(isMore) ?? '',
    isMarked: true,
  }));
}

/** Whether what stands between two quotations is more than a word that joins them: both are said to be of the same one. */
const isMore = (between: string): boolean => !/^[\s,;&–—-]*(?:(?:und|sowie|and)[\s,]*)?$/iu.test(between);

/** Quotations that do not overlap; of two that do, the one that begins first, then the longer one. */
function findQuoted(text: string): Quoted[] {
  const all = quoted.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole, 1: words = '' }) => ({
      start: index,
      end: index + whole.length,
      words: trimMarks(words.replace(/\n[ \t]*>+[ \t]?/gu, '\n')),
    })),
  );
  const ordered = all.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Quoted[] = [];
  for (const one of ordered) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}

/** A block quote often holds its own quotation marks. */
const trimMarks = (words: string): string => words.trim().replace(/^[„“"»«›‹‚‘']+|[„“”"»«›‹‘’']+$/gu, '');
