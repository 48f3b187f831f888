import type { Language } from '../article/article.ts';
import { foldWord } from './fold.ts';

/** From 2 on, in their order: "one" is too much else. */
const small = {
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
} as const;

/** From 20 on, in steps of 10. */
const tens = {
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
} as const;

const germanUnits = ['ein', ...small.de.split(' ').slice(0, 8)];

function listNumbers(language: Language): Map<string, string> {
  const numbers = new Map(small[language].split(' ').map((word, at) => [foldWord(word), String(at + 2)]));
  for (const [at, word] of tens[language].split(' ').entries()) {
    numbers.set(foldWord(word), String(10 * at + 20));
    if (language === 'en') continue;
    for (const [unit, name] of germanUnits.entries())
      numbers.set(foldWord(`${name}und${word}`), String(10 * at + 21 + unit));
  }
  return numbers;
}

const numbers: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  de: listNumbers('de'),
  en: listNumbers('en'),
};

/** The digits that a folded number word stands for, from 2 to 99; null for other words. In either language where none is given. */
export const digitsOf = (folded: string, language?: Language): string | null =>
  (language ? numbers[language].get(folded) : (numbers.de.get(folded) ?? numbers.en.get(folded))) ?? null;
