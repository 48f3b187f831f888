import type { Language } from '../article/article.ts';
import { softHyphen } from './clean-line.ts';
import type { RepairKind } from './source.ts';

/** What a text around a line break is, for whoever has to decide what the break was. */
export interface BreakContext {
  readonly language: Language;
  /** Every word of the text that no line end cuts, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** What stands between two lines once they are one: how much of the first goes, and what comes instead. */
export interface JoinedBreak {
  /** Null for a plain line end, which becomes a space. */
  readonly kind: RepairKind | null;
  readonly doubtful: boolean;
  /** Code units to take from the end of the first line. */
  readonly cut: number;
  readonly between: '' | ' ';
}

/** "US- und europäischen", "short- and long-term": the hyphen stands for the rest of a later word. */
const suspended = /^(?:und|oder|bzw\.?|sowie|wie|bis|als|noch|statt|and|or|to|versus|nor)$/iu;
/** What ends words and is none: after a hyphen at a line's end, such letters are the rest of a broken word. */
const endings: Readonly<Record<Language, RegExp>> = {
  de: /^(?:[b-df-hj-np-tv-xzß]{1,3}(?:e[lmnrs]?|e?te?[nrms]?|elt?|ern)|\p{L}?(?:ung(?:en|s)?|lich(?:e[mnrs]?)?|keit(?:en)?|heit(?:en)?|schaft(?:en)?|tion(?:en)?|tionen|tät(?:en)?|isch(?:e[mnrs]?)?|ige[mnrs]?|ismus))$/u,
  en: /^(?:\p{L}{0,2}(?:tions?|sions?|ments?|tional|ness|ity|ities|ties|able|ible|ically|ally|ance|ence|ous|tive|tively|ture|tures)|ings?|[b-df-hj-np-tv-z]{1,2}(?:ing|ed|ers?|ly))$/u,
};

const plain: JoinedBreak = { kind: null, doubtful: false, cut: 0, between: ' ' };
const restored = (cut: number, doubtful: boolean): JoinedBreak => ({
  kind: 'hyphen-removed',
  doubtful,
  cut,
  between: '',
});
const kept = (doubtful: boolean): JoinedBreak => ({ kind: 'hyphen-kept', doubtful, cut: 0, between: '' });

/**
 * Decides what a line break was. A word that was broken gets its parts together where the text proves it (the whole word
 * stands elsewhere) or its second part is no word; otherwise the likelier form is taken and called doubtful.
 *
 * @param before the first line without white space at its end
 * @param after the second without white space at its start
 */
export function joinBreak(before: string, after: string, context: BreakContext): JoinedBreak {
  if (before.endsWith(softHyphen)) return restored(1, false);
  if (/[\p{L}\p{N}]\/$/u.test(before) || /[\p{L}\p{N}]—$/u.test(before)) {
    return { kind: 'break-joined', doubtful: true, cut: 0, between: '' };
  }
  if (/\p{N}–$/u.test(before) && /^\p{N}/u.test(after)) {
    return { kind: 'break-joined', doubtful: true, cut: 0, between: '' };
  }
  const [, first = '', hyphen] = /([\p{L}\p{N}’'-]*)([-‐])$/u.exec(before) ?? [];
  if (!hyphen || first === '') return plain;
  const [second = ''] = /^[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/u.exec(after) ?? [];
  if (second === '') return plain;
  if (suspended.test(second)) return { ...plain, kind: 'hyphen-kept' };
  return joinHyphened(first, second, context);
}

function joinHyphened(first: string, second: string, { language, words }: BreakContext): JoinedBreak {
  const part = first.split('-').at(-1) ?? '';
  const whole = `${first}${second}`.toLowerCase();
  const hasWhole = words.has(whole) || words.has(`${part}${second}`.toLowerCase());
  const hasCompound = words.has(`${first}-${second}`.toLowerCase());
  if (hasCompound !== hasWhole) return hasWhole ? restored(1, false) : kept(false);
  if (/\p{N}$/u.test(part) || /^\p{N}/u.test(second) || part.length === 1) return kept(false);
  if (/^\p{Lu}+s?$/u.test(part)) return kept(/^\p{Lu}+$/u.test(second) || hasWhole);
  if (/^\p{Lu}/u.test(second)) return kept(false);
  if (!hasWhole && endings[language].test(second) && !words.has(second)) return restored(1, false);
  return restored(1, true);
}
