import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import type { Language } from '../article/article.ts';
import { digitsOf } from './digits-of.ts';
import { foldLetters, foldWord } from './fold.ts';

/** Verb and noun endings after which Snowball's German rules leave one root in different shapes (fordern, Forderung). */
const germanEnding = /^(.{2,}(?:er|el|ig|nd))(?:n|t|te|ten|tet|end)$|^(.{3,}?)(?:ung|ungen)$/u;
const possessive = /'s?$/u;

const memo: Record<Language, Map<string, string>> = { de: new Map(), en: new Map() };
const memoLimit = 50_000;

/**
 * The stem of a word (Snowball), folded: "Gespräche", "Gespraeche" and "Gesprachs" share one; of "nineteen" it is "19".
 * Pure: the memo only saves time.
 */
export function stemWord(word: string, language: Language): string {
  const known = memo[language].get(word);
  if (known !== undefined) return known;
  const letters = foldLetters(word).replace(possessive, '');
  const stem =
    digitsOf(foldWord(letters), language) ??
    foldWord(language === 'de' ? stemGermanRoot(letters) : stemEnglish(letters));
  if (memo[language].size >= memoLimit) memo[language].clear();
  memo[language].set(word, stem);
  return stem;
}

function stemGermanRoot(letters: string): string {
  const ending = germanEnding.exec(letters);
  const stem = stemGerman(ending?.[1] ?? ending?.[2] ?? letters);
  return stem.replace(/(?<=..)el$/u, 'l');
}
