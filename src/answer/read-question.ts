import type { Language } from '../article/article.ts';
import { detectLanguage } from '../search/detect-language.ts';
import { stemWord } from '../search/stem.ts';
import { type Token, tokenize } from '../search/tokenize.ts';
import type { Dictionary, Meaning, Question, Word } from './entry-index.ts';
import { findQuestionTypes } from './question-type.ts';
import { readWord } from './read-word.ts';
import { strengths } from './thresholds.ts';

/** Words read before, by their spelling: whoever reads many texts reads each different word once. */
export type MeaningMemo = Readonly<Record<Language | 'unknown', Map<string, Meaning>>>;

/** Makes an empty memo for `readQuestion`. */
export const createMeaningMemo = (): MeaningMemo => ({ de: new Map(), en: new Map(), unknown: new Map() });

/** Reads a text as a question: its words with their meanings, what it asks for and whom it names. */
export function readQuestion(
  dictionary: Dictionary,
  text: string,
  language?: Language,
  memo = createMeaningMemo(),
): Question {
  const spoken = language ?? detectLanguage(text);
  const words = readWords(dictionary, tokenize(text), spoken, memo);
  return {
    text,
    language: spoken,
    words,
    types: findQuestionTypes(words.map(({ read }) => read)),
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

function readWords(
  dictionary: Dictionary,
  tokens: readonly Token[],
  language: Language | null,
  memo: MeaningMemo,
): Word[] {
  const stems = (['de', 'en'] as const).map((one) => tokens.map(({ text }) => stemWord(text, one)));
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const word =
      readPhrase(dictionary, tokens, stems, at) ?? readToken(dictionary, tokens[at] as Token, language, memo);
    words.push(word);
    at += word.tokens.length;
  }
  return words;
}

function readToken(dictionary: Dictionary, token: Token, language: Language | null, memo: MeaningMemo): Word {
  const known = memo[language ?? 'unknown'];
  const meaning = known.get(token.text) ?? readWord(dictionary, token, language);
  known.set(token.text, meaning);
  return { ...meaning, tokens: [token] };
}

/** The longest phrase of the dictionary (two words or more) that begins at a token. */
function readPhrase(
  { units, phraseHeads }: Dictionary,
  tokens: readonly Token[],
  stems: readonly (readonly string[])[],
  at: number,
): Word | null {
  const longest = stems.reduce((most, list) => Math.max(most, phraseHeads.get(list[at] ?? '') ?? 0), 0);
  for (let length = Math.min(longest, tokens.length - at); length > 1; length -= 1) {
    for (const list of stems) {
      const found = units.get(list.slice(at, at + length).join(' '));
      if (!found) continue;
      const taken = tokens.slice(at, at + length);
      const read = taken.map(({ fold }) => fold).join(' ');
      return { tokens: taken, units: found, read, kind: 'full', reading: 'exact' };
    }
  }
  return null;
}
