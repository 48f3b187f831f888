import type { Language } from '../article/article.ts';
import { commonWords } from './common-words.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokenize } from './tokenize.ts';

const englishHints = /^(?:the|'s|th|wh\w+)$|(?:ing|tion|ght|ould)$/u;
const germanHints = /[äöüß]|sch|(?:ung|ungen|keit|lich|isch|tze)$/u;

/**
 * The language that a text is written in, by its function words and spelling; where these say nothing or are in both
 * languages, by everyday words, and by a question that only German puts this way. Null when nothing tells.
 */
export function detectLanguage(text: string): Language | null {
  const words = tokenize(text);
  return spoken(weighGrammar(words)) ?? spoken(weighSubjects(words)) ?? (asksInGerman(words) ? 'de' : null);
}

function weighGrammar(words: readonly Token[]): number {
  let balance = 0;
  for (const { text: word, fold } of words) {
    const german = stopWords.de.has(fold);
    const english = stopWords.en.has(fold);
    if (german !== english) balance += german ? 2 : -2;
    else if (!german && germanHints.test(word.toLowerCase())) balance += 1;
    else if (!english && englishHints.test(word.toLowerCase())) balance -= 1;
  }
  return balance;
}

function weighSubjects(words: readonly Token[]): number {
  const known = words.filter(({ fold }) => commonWords.de.has(fold) !== commonWords.en.has(fold));
  return known.reduce((balance, { fold }) => balance + (commonWords.de.has(fold) ? 1 : -1), 0);
}

/** "Was will …" has a verb second, where English has whom it is about: "Was Putin …". Both words are in both languages. */
function asksInGerman([first, second]: readonly Token[]): boolean {
  return first?.fold === 'was' && second?.fold === 'will';
}

function spoken(balance: number): Language | null {
  return balance === 0 ? null : balance > 0 ? 'de' : 'en';
}
