import type { Language } from '../article/article.ts';
import { detectLanguage } from '../search/detect-language.ts';
import { stemWord } from '../search/stem.ts';
import { type Token, tokenize } from '../search/tokenize.ts';
import type { Dictionary, Meaning, Question, Units, Word } from './entry-index.ts';
import { findDemands } from './find-demands.ts';
import { joinSplitWords } from './join-split-words.ts';
import { findQuestionTypes } from './question-type.ts';
import { readWord } from './read-word.ts';
import { strengths } from './thresholds.ts';

/** Words read before, by their spelling: whoever reads many texts reads each different word once. */
export type MeaningMemo = Readonly<Record<Language | 'unknown', Map<string, Meaning>>>;

/** Makes an empty memo for `readQuestion`. */
export const createMeaningMemo = (): MeaningMemo => ({ de: new Map(), en: new Map(), unknown: new Map() });

/** Words of questions read before, by dictionary: people ask in much the same words, and misspelt ones take long to read. */
const remembered = new WeakMap<Dictionary, MeaningMemo>();
/** Words of one language that are remembered; when there are more, all are forgotten. */
const mostRemembered = 2000;

function recall(dictionary: Dictionary): MeaningMemo {
  const known = remembered.get(dictionary);
  if (known && Object.values(known).every(({ size }) => size < mostRemembered)) return known;
  const memo = createMeaningMemo();
  remembered.set(dictionary, memo);
  return memo;
}

/** Reads a text as a question: its words with their meanings, what it asks for and whom it names. */
export function readQuestion(
  dictionary: Dictionary,
  text: string,
  language?: Language,
  memo = recall(dictionary),
): Question {
  const spoken = language ?? detectLanguage(text);
  const words = readWords(dictionary, joinSplitWords(dictionary, tokenize(text)), spoken, memo);
  return {
    text,
    language: spoken,
    words,
    types: findQuestionTypes(words.map(({ read }) => read)),
    demands: findDemands(words.map(({ read }) => read)),
    actors: findActors(words),
  };
}

function findActors(words: readonly Word[]): string[] {
  const actors = new Set<string>();
  for (const { units } of words) {
    for (const [unit, strength] of units) {
      if (strength > strengths.speaker && unit.startsWith('@')) actors.add(unit.slice(1));
    }
  }
  return [...actors];
}

/**
 * Reads the words of a text one by one, the phrases of the dictionary as one.
 *
 * @param memo words read before with the same dictionary
 */
export function readWords(
  dictionary: Dictionary,
  tokens: readonly Token[],
  language: Language | null,
  memo: MeaningMemo,
): Word[] {
  const stems = (['de', 'en'] as const).map((one) => tokens.map(({ text }) => stemWord(text, one)));
  const known = memo[language ?? 'unknown'];
  const readOne = (token: Token): Meaning => remember(known, token.text, () => readWord(dictionary, token, language));
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = findPhrase(dictionary, stems, at);
    const taken = tokens.slice(at, at + (phrase?.length ?? 1));
    const [first] = taken;
    if (!first) break;
    const meaning = phrase ? remember(known, spell(taken), () => readPhrase(phrase, taken, readOne)) : readOne(first);
    words.push({ ...meaning, tokens: taken });
    at += taken.length;
  }
  return words;
}

function remember(known: Map<string, Meaning>, spelling: string, read: () => Meaning): Meaning {
  const meaning = known.get(spelling) ?? read();
  known.set(spelling, meaning);
  return meaning;
}

const spell = (tokens: readonly Token[]): string => tokens.map(({ fold }) => fold).join(' ');

interface Phrase {
  /** In words. */
  readonly length: number;
  readonly units: Units;
}

/** The longest phrase of the dictionary (two words or more) that begins at a token. */
function findPhrase(
  { units, phraseHeads }: Dictionary,
  stems: readonly (readonly string[])[],
  at: number,
): Phrase | null {
  const longest = stems.reduce((most, list) => Math.max(most, phraseHeads.get(list[at] ?? '') ?? 0), 0);
  for (let length = longest; length > 1; length -= 1) {
    for (const list of stems) {
      const found = at + length <= list.length ? units.get(list.slice(at, at + length).join(' ')) : undefined;
      if (found) return { length, units: found };
    }
  }
  return null;
}

/** The words of a phrase keep what they mean by themselves, so that "peace talks" is still about peace. */
function readPhrase(phrase: Phrase, tokens: readonly Token[], readOne: (token: Token) => Meaning): Meaning {
  const units = new Map(phrase.units);
  for (const part of tokens.map(readOne)) {
    if (part.kind === 'function') continue;
    for (const [unit, strength] of part.units) {
      units.set(unit, Math.max(units.get(unit) ?? 0, strength * strengths.phrasePart));
    }
  }
  return { units, read: spell(tokens), kind: 'full', reading: 'exact' };
}
