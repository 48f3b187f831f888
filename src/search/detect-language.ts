import type { Language } from '../article/article.ts';
import { stopWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

const englishHints = /^(?:the|'s|th|wh\w+)$|(?:ing|tion|ght|ould)$/u;
const germanHints = /[äöüß]|sch|(?:ung|ungen|keit|lich|isch|tze)$/u;

/** The language that a text is written in, by its function words and spelling; null when nothing tells. */
export function detectLanguage(text: string): Language | null {
  let balance = 0;
  for (const { text: word, fold } of tokenize(text)) {
    const german = stopWords.de.has(fold);
    const english = stopWords.en.has(fold);
    if (german !== english) balance += german ? 2 : -2;
    else if (!german && germanHints.test(word.toLowerCase())) balance += 1;
    else if (!english && englishHints.test(word.toLowerCase())) balance -= 1;
  }
  return balance === 0 ? null : balance > 0 ? 'de' : 'en';
}
