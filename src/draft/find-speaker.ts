import { reportingVerbs } from '../answer/reporting-verbs.ts';
import type { FoundName } from './find-names.ts';
import { readWords } from './read-words.ts';

/** Who is likely to have said a quotation, and by what sign. */
export interface LikelySpeaker {
  /** Null where nothing tells. */
  readonly id: string | null;
  readonly why: string;
}

/** A sentence with a quotation in it. */
export interface QuotedIn {
  readonly sentence: string;
  /** UTF-16 units from the beginning of the sentence to the quoted words, and to their end. */
  readonly start: number;
  readonly end: number;
}

/** A name where it stands. */
export interface Placed {
  readonly name: FoundName;
  readonly start: number;
  readonly end: number;
}

/** After these words a name is spoken to or about. */
const aside =
  /(?:^|\s)(?:zwischen|between|among|an|zu|mit|über|gegen|für|von|bei|durch|to|with|about|against|at|for|of|from|by|on)\s+(?:\p{L}+\s+){0,2}$/iu;
const verb = new RegExp(`(?<!\\p{L})(?:${reportingVerbs}|laut|zufolge|according to)(?!\\p{L})`, 'iu');
const pronoun = /(?<!\p{L})(?:er|sie|he|she|they)(?!\p{L})/iu;

/**
 * Finds who is likely to have said a quotation: whom the clause before it names; else whom its sentence names beside a verb
 * of saying, or names first; else, where it has a pronoun, who was meant last.
 *
 * @param last who was named or spoke before, if anybody did
 */
export function findSpeaker(quoted: QuotedIn, names: readonly FoundName[], last: string | null): LikelySpeaker {
  const { sentence, start, end } = quoted;
  const clause = findInClause(quoted, names);
  if (clause) return clause;
  const outside = `${sentence.slice(0, start)}${' '.repeat(end - start)}${sentence.slice(end)}`;
  const placed = placeNames(outside, names).filter((one) => !aside.test(outside.slice(0, one.start)));
  const said = verb.exec(outside);
  if (said && placed.length > 0) {
    const distance = (one: Placed): number =>
      Math.min(Math.abs(one.start - said.index), Math.abs(one.end - said.index));
    const before = placed.filter((one) => one.end <= start && one.end <= said.index + said[0].length);
    const [nearest] = before.length > 0 ? before.slice(0, 1) : placed.toSorted((a, b) => distance(a) - distance(b));
    if (nearest)
      return { id: nearest.name.id, why: `"${said[0]}" beside "${sentence.slice(nearest.start, nearest.end)}"` };
  }
  const [first] = placed;
  if (first) return { id: first.name.id, why: `"${sentence.slice(first.start, first.end)}" is named in the sentence` };
  const meant = pronoun.exec(outside);
  if (meant && last !== null) return { id: last, why: `"${meant[0]}" after "${last}"` };
  return { id: null, why: 'nobody is named in the sentence' };
}

/** Who is named in the clause that leads to the words, or stands before it where it begins with "who". */
function findInClause({ sentence, start }: QuotedIn, names: readonly FoundName[]): LikelySpeaker | null {
  const before = sentence.slice(0, start);
  const comma = before.lastIndexOf(',');
  if (comma < 0) return null;
  const clause = before.slice(comma);
  const shown = (one: Placed): string => `"${sentence.slice(one.start, one.end)}"`;
  if (/^,\s*(?:der|die|who)(?!\p{L})/u.test(clause)) {
    const meant = placeNames(before.slice(0, comma), names).at(-1);
    if (meant) return { id: meant.name.id, why: `${shown(meant)} stands before the clause` };
  }
  const [named] = placeNames(before, names).filter(
    (one) => one.start > comma && !aside.test(before.slice(0, one.start)),
  );
  return named ? { id: named.name.id, why: `${shown(named)} is named in the clause` } : null;
}

/** Where names stand in a text, in its order. */
export function placeNames(text: string, names: readonly FoundName[]): Placed[] {
  const words = readWords(text);
  const spelled = names
    .flatMap((name) => name.spellings.map((spelling) => ({ name, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const placed: Placed[] = [];
  for (const { start } of words) {
    if (placed.some((one) => start < one.end)) continue;
    const found = spelled.find(
      ({ spelling }) => text.startsWith(spelling, start) && !/^[\p{L}\p{N}]/u.test(text.slice(start + spelling.length)),
    );
    if (found) placed.push({ name: found.name, start, end: start + found.spelling.length });
  }
  return placed;
}
