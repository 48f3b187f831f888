import type { Repair, RepairKind, SourceLine } from './source.ts';

/** A soft hyphen: where it ends a line, the word goes on in the next one. */
export const softHyphen = '\u00AD';

interface Cleaning {
  readonly kind: RepairKind;
  readonly pattern: RegExp;
  readonly replace: (found: string) => string;
}

/** U+FB05 is a long s with a t, which NFKC would leave as such in no text of today. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Quotation marks, apostrophes and dashes are the author's: nothing here touches them. */
const cleanings: readonly Cleaning[] = [
  { kind: 'soft-hyphen', pattern: /\u00AD(?!\s*$)/gu, replace: () => '' },
  { kind: 'ligature', pattern: /[\uFB00-\uFB06]/gu, replace: (found) => ligatures[found] ?? found },
  { kind: 'space', pattern: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu, replace: () => ' ' },
  { kind: 'dash', pattern: /\u2011/gu, replace: () => '-' },
  // Zero-width joiners stay: emoji are made with them. The rest of these print nothing.
  {
    kind: 'invisible',
    pattern: /(?:(?!\t)[\p{Cc}\u200B\u200C\u200E\u200F\u2060\uFEFF])+/gu,
    replace: () => '',
  },
];

/** Replaces characters that a text is printed with, but not written in, and brings the line into Unicode form NFC. */
export function cleanLine(line: SourceLine): { readonly text: string; readonly repairs: readonly Repair[] } {
  const repairs = cleanings.flatMap(({ kind, pattern, replace }) =>
    [...line.text.matchAll(pattern)].map(({ 0: found, index }): Repair => {
      const place = { ...line.place, column: line.place.column + index };
      const { before, after } = excerpt(line.text, index, found, replace(found));
      return { kind, doubtful: false, place, before, after };
    }),
  );
  const replaced = cleanings.reduce((text, { pattern, replace }) => text.replace(pattern, replace), line.text);
  const composed = replaced.normalize('NFC');
  if (composed !== replaced) repairs.push(tellForm(line, replaced, composed));
  return { text: composed, repairs };
}

/** The word around the found characters, the invisible ones told by their number. */
function excerpt(text: string, index: number, found: string, replacement: string): { before: string; after: string } {
  const start = /\S*$/u.exec(text.slice(0, index))?.[0] ?? '';
  const end = /^\S*/u.exec(text.slice(index + found.length))?.[0] ?? '';
  const visible = found.replace(/[^\p{L}]/gu, (one) => `⟨${nameOf(one)}⟩`);
  return { before: `${start}${visible}${end}`, after: `${start}${replacement}${end}` };
}

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function tellForm({ place }: SourceLine, replaced: string, composed: string): Repair {
  const before = replaced.split(' ');
  const changed = before.find((word) => word.normalize('NFC') !== word) ?? replaced;
  const column = place.column + replaced.indexOf(changed);
  const after = composed.includes(changed.normalize('NFC')) ? changed.normalize('NFC') : composed;
  return { kind: 'unicode-form', doubtful: false, place: { ...place, column }, before: changed, after };
}
