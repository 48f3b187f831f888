import type { FoundName } from './find-names.ts';
import { placeNames } from './find-speaker.ts';
import { isTitle } from './read-words.ts';

/** A sentence as questions are made of it. */
export interface ReadSentence {
  readonly text: string;
  /** The words that it begins with, where these are a name, with what leads it in. */
  readonly subject: string | null;
  /** The names in it, as they stand there, each once. */
  readonly names: readonly string[];
  /** Their ids. */
  readonly actors: readonly string[];
}

/** Reads a sentence with the names of its article. */
export function readSentence(text: string, names: readonly FoundName[]): ReadSentence {
  const placed = placeNames(text, names);
  const [first] = placed;
  const leadIn = first ? text.slice(0, first.start).trim().split(/\s+/u).filter(Boolean) : [];
  const leads = leadIn.every(
    (word, at) => isLeadIn(word) || (at === leadIn.length - 1 && /^\p{Lu}\p{Ll}+$/u.test(word)),
  );
  return {
    text,
    subject: first && leads ? text.slice(0, first.end) : null,
    names: [...new Set(placed.map(({ start, end }) => text.slice(start, end)))],
    actors: [...new Set(placed.map(({ name }) => name.id))],
  };
}

/** An office, an article, or an adjective such as "ukrainischer": a sentence may begin with them and then a name. */
const isLeadIn = (word: string): boolean => isTitle(word) || /^(?:Der|Die|Das|The)$|isch(?:e|er|es|en)$/u.test(word);
