import type { Question, Unit, Word } from './entry-index.ts';
import { listAsked } from './list-asked.ts';
import { wordWeights } from './thresholds.ts';
import { hashTrait } from './trait-index.ts';

/**
 * The kinds of traits: single meanings, their order, pairs of them, what is asked for of which, what is demanded of which,
 * what follows the words that ask, and who is named.
 */
export const traitFamilies = ['words', 'order', 'pairs', 'types', 'demands', 'asked', 'actors'] as const;

/** One kind of traits. */
export type TraitFamily = (typeof traitFamilies)[number];

/** What can be seen of a question, by kind and without repetition: each trait by its number (see `hashTrait`). */
export type Traits = Readonly<Record<TraitFamily, readonly number[]>>;

/**
 * Lists the traits of a question. Unlike a match of single words, they tell "who called whom" from "whom called who", and
 * "which demands exactly" from "which demands": a pack's phrasings show which of these go with which entry.
 */
export function listTraits({ words, types, demands }: Question): Traits {
  const meanings = words.map(nameMeaning);
  const subject = meanings.filter((_, at) => words[at]?.kind !== 'function');
  const actors = meanings.filter((meaning) => meaning.startsWith('@'));
  return {
    words: number(words.flatMap(nameMeanings)),
    order: number(listNeighbours(meanings)),
    pairs: number(listPairs(subject)),
    types: number([...types].flatMap((type) => [`?${type}`, ...subject.map((meaning) => `?${type}|${meaning}`)])),
    demands: number(
      [...demands].flatMap((demand) => [`!${demand}`, ...subject.map((meaning) => `!${demand}|${meaning}`)]),
    ),
    asked: number(listAsked(words, meanings)),
    actors: number([`@@${actors.join('>')}`, `@1${actors[0] ?? ''}`]),
  };
}

/** The numbers of traits as texts, which are never the same for two kinds. */
const number = (traits: readonly string[]): number[] => [...new Set(traits)].map(hashTrait);

const isNamed = (unit: Unit): boolean => unit.startsWith('@') || unit.startsWith('=');

/** All that a word means, not only hints at. */
const nameMeanings = ({ kind, read, units }: Word): readonly Unit[] =>
  kind === 'function'
    ? [read]
    : [...units].flatMap(([unit, strength]) => (strength >= wordWeights.meant ? [unit] : []));

/** One name for what a word means: the actor or concept, so that it is the same for all its words; else its stem. */
function nameMeaning(word: Word): string {
  const [first = word.read] = word.units.keys();
  return word.kind === 'function' ? word.read : (nameMeanings(word).find(isNamed) ?? first);
}

/** Each meaning with the next one, and with the one after that. */
function listNeighbours(meanings: readonly string[]): string[] {
  const row = ['^', ...meanings, '$'];
  return row.flatMap((meaning, at) => {
    const [next, afterNext] = [row[at + 1], row[at + 2]];
    const pairs = next === undefined ? [] : [`${meaning}_${next}`];
    return afterNext === undefined ? pairs : [...pairs, `${meaning}__${afterNext}`];
  });
}

const listPairs = (meanings: readonly string[]): string[] =>
  meanings.flatMap((first, at) =>
    meanings.slice(at + 1).map((second) => (first < second ? `${first}|${second}` : `${second}|${first}`)),
  );
