import { detectLanguage } from './detect-language.ts';
import { type Alternatives, expandWord, type Synonym } from './expand-word.ts';
import { foldWord } from './fold.ts';
import type { PassageIndex, Query } from './passage-index.ts';
import { stemWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A word of a question with the terms that it may stand for. */
export interface AskedWord {
  readonly token: Token;
  readonly alternatives: Alternatives;
}

/** A question as an index understands it. */
export interface AskedQuestion {
  /** The words that carry its subject, in order; all words where it has function words only. */
  readonly words: readonly AskedWord[];
  /** All its folded words with single spaces between and around them; synonyms stand for words that the index lacks. */
  readonly folded: string;
}

/** Reads a question for an index. */
export function readQuery(index: PassageIndex, { text, language, expansions = [] }: Query): AskedQuestion {
  const spoken = language ?? detectLanguage(text);
  const tokens = tokenize(text);
  const synonyms = new Map<string, Synonym[]>();
  for (const { of, word, weight } of expansions) {
    const known = synonyms.get(foldWord(of)) ?? [];
    synonyms.set(foldWord(of), [...known, ...tokenize(word).map((token) => ({ token, weight }))]);
  }
  const weighty = tokens.filter(({ fold }) => synonyms.has(fold) || !isStopWord(fold, spoken));
  const words = (weighty.length > 0 ? weighty : tokens).map((token) => ({
    token,
    alternatives: expandWord(index, token, synonyms.get(token.fold) ?? []),
  }));
  const spelled = tokens.map(({ text: word, fold }) =>
    isKnown(index, word) ? [fold] : (synonyms.get(fold)?.map(({ token }) => token.fold) ?? [fold]),
  );
  return { words, folded: ` ${spelled.flat().join(' ')} ` };
}

const isKnown = ({ languages, termNumbers }: PassageIndex, word: string): boolean =>
  languages.some((language) => termNumbers.has(stemWord(word, language)));
