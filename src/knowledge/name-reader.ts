import { tokenize } from '../search/tokenize.ts';
import type { Draft } from './pack.ts';
import type { ActorDraft } from './schema.ts';

/** An actor found in a text, by the words that name it there. */
export interface ReadName {
  readonly actor: string;
  /** The name as actors.yaml spells it. */
  readonly name: string;
}

/** Finds the actors that a text names. */
export interface NameReader {
  /** Each stretch of the text read once, the longest name first: "US-Präsident" is not the USA. */
  readonly readNames: (text: string) => ReadName[];
  /** The ids of all actors whose names stand in the text, within longer names too. */
  readonly listActors: (text: string) => ReadonlySet<string>;
}

/** The names that begin with a word, the longest first. */
type NamesByWord = ReadonlyMap<string, readonly (ReadName & { readonly words: readonly string[] })[]>;

/** Makes a reader of the names and aliases of actors, in whatever language and spelling. */
export function createNameReader(actors: readonly Draft<ActorDraft>[]): NameReader {
  const names = collectNames(actors);
  const readAt = (words: readonly string[], at: number): ReturnType<NamesByWord['get']> =>
    names.get(words[at] ?? '')?.filter((name) => name.words.every((word, index) => words[at + index] === word));
  const readNames = (text: string): ReadName[] => {
    const words = foldWords(text);
    const found: ReadName[] = [];
    for (let at = 0; at < words.length; ) {
      const [longest] = readAt(words, at) ?? [];
      if (longest) found.push(longest);
      at += longest?.words.length ?? 1;
    }
    return found;
  };
  const listActors = (text: string): Set<string> => {
    const words = foldWords(text);
    return new Set(words.flatMap((_, at) => (readAt(words, at) ?? []).map(({ actor }) => actor)));
  };
  return { readNames, listActors };
}

function collectNames(actors: readonly Draft<ActorDraft>[]): NamesByWord {
  const names = actors.flatMap(({ value }) =>
    [value.names.de, value.names.en, ...value.aliases.de, ...value.aliases.en].map((name) => {
      return { actor: value.id, name, words: foldWords(name) };
    }),
  );
  const byWord = new Map<string, typeof names>();
  for (const name of names.sort((a, b) => b.words.length - a.words.length)) {
    const [word = ''] = name.words;
    byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  return byWord;
}

const foldWords = (text: string): string[] => tokenize(text).map(({ fold }) => fold);
