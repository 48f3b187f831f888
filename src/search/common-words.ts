import type { Language } from '../article/article.ts';
import { commonEnglishWords } from './common-words-english.ts';
import { commonGermanWords } from './common-words-german.ts';
import { foldWord } from './fold.ts';

const fold = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/**
 * Everyday words of chat, folded, compiled by hand for this bot. They are spelled right even where the article does not
 * use them, so spelling repair leaves them alone: "wetter" is no slip for "weitere", nor "went" for "want". Function
 * words are in stop-words.ts instead.
 */
export const commonWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: fold(commonGermanWords),
  en: fold(commonEnglishWords),
};
