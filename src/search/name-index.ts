import { buildFuzzyList, type FuzzyItem, type FuzzyList, searchFuzzyList } from './fuzzy-list.ts';
import { stemWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** Names to be found however they are typed. */
export interface NameIndex {
  readonly list: FuzzyList;
  /** Stems of a name without function words, joined by spaces → ids, in the order of the list. */
  readonly byStems: ReadonlyMap<string, readonly string[]>;
}

/** How far from perfect a fuzzy match of a name may be, on Fuse's scale. */
const acceptable = 0.3;

/** Prepares names for `findName`; one id may have many. */
export function buildNameIndex(items: readonly FuzzyItem[]): NameIndex {
  const byStems = new Map<string, string[]>();
  for (const { id, text } of items) {
    for (const key of stemKeys(text)) {
      const ids = byStems.get(key);
      if (!ids) byStems.set(key, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  }
  return { list: buildFuzzyList(items), byStems };
}

/**
 * The ids that a typed name stands for, best first: the name itself or an inflection of it; else names that stand
 * within what was typed, the longest first; else names that it resembles.
 */
export function findNames(index: NameIndex, typed: string): string[] {
  const exact = stemKeys(typed).flatMap((key) => index.byStems.get(key) ?? []);
  if (exact.length > 0) return unique(exact);
  const within = stemKeys(typed).flatMap((key) => findWithin(index, key.split(' ')));
  if (within.length > 0) return unique(within);
  const similar = searchFuzzyList(index.list, typed, 10).filter(({ score }) => score <= acceptable);
  return unique(similar.map(({ item }) => item.id));
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function findWithin({ byStems }: NameIndex, stems: readonly string[]): string[] {
  const found: string[] = [];
  for (let length = stems.length - 1; length > 0; length -= 1) {
    for (let at = 0; at + length <= stems.length; at += 1) {
      found.push(...(byStems.get(stems.slice(at, at + length).join(' ')) ?? []));
    }
  }
  return found;
}

function stemKeys(text: string): string[] {
  const words = tokenize(text);
  const full = words.filter(({ fold }) => !isStopWord(fold, null));
  const kept = (full.length > 0 ? full : words).map(({ text: word }) => word);
  const keys = (['de', 'en'] as const).map((language) => kept.map((word) => stemWord(word, language)).join(' '));
  return unique(keys).filter((key) => key !== '');
}
