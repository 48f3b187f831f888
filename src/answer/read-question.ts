import type { Language } from '../article/article.ts';
import { detectLanguage } from '../search/detect-language.ts';
import { stemWord } from '../search/stem.ts';
import { type Token, tokenize } from '../search/tokenize.ts';
import { wordStems } from './build-dictionary.ts';
import type { Dictionary, Question, Unit, Units, Word } from './entry-index.ts';
import { findQuestionTypes } from './question-type.ts';
import { readWord } from './read-word.ts';
import { strengths } from './thresholds.ts';

/** Meanings found before, by the words that carry them: whoever reads many texts reads each different word once. */
export type MeaningMemo = Map<string, Meaning>;

/** Reads a text as a question: its words with their meanings, what it asks for and whom it names. */
export function readQuestion(
  dictionary: Dictionary,
  text: string,
  language?: Language,
  memo: MeaningMemo = new Map(),
): Question {
  const spoken = language ?? detectLanguage(text);
  const words = readWords(dictionary, tokenize(text), spoken, memo);
  return {
    text,
    language: spoken,
    words,
    types: findQuestionTypes(words.map(({ meaning }) => meaning.read)),
    actors: [...new Set(words.flatMap(({ meaning }) => namedActors(meaning.units)))],
  };
}

const namedActors = (units: Units): string[] =>
  [...units].flatMap(([unit, strength]) =>
    unit.startsWith('@') && strength > strengths.speaker ? [unit.slice(1)] : [],
  );

function readWords(dictionary: Dictionary, tokens: readonly Token[], language: Language | null): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const word = readPhrase(dictionary, tokens, at) ?? readWord(dictionary, token, language);
    words.push(word);
    at += word.tokens.length;
  }
  return words;
}

/** The longest phrase of the dictionary (two words or more) that begins at a token. */
function readPhrase(dictionary: Dictionary, tokens: readonly Token[], at: number): Word | null {
  const heads = wordStems(tokens[at]?.text ?? '');
  const longest = Math.max(...heads.map((head) => dictionary.phraseHeads.get(head) ?? 0));
  for (let length = Math.min(longest, tokens.length - at); length > 1; length -= 1) {
    const taken = tokens.slice(at, at + length);
    const units = phraseUnits(dictionary, taken);
    if (units) {
      const read = taken.map(({ fold }) => fold).join(' ');
      return { tokens: taken, units, read, kind: 'full', reading: 'exact' };
    }
  }
  return null;
}

function phraseUnits(dictionary: Dictionary, tokens: readonly Token[]): ReadonlyMap<Unit, number> | undefined {
  const key = (language: Language): string => tokens.map(({ text }) => stemWord(text, language)).join(' ');
  return dictionary.units.get(key('de')) ?? dictionary.units.get(key('en'));
}
