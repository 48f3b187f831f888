import type { Language } from '../../src/article/article.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { type Token, tokenize } from '../../src/search/tokenize.ts';
import type { Draw } from './random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const shortestWord = 4;

/**
 * Changes one or two letters of a question's content words: a letter is replaced, left out, put in, or swapped with
 * its neighbour. Words with digits, function words, and words under four letters stay as they are.
 */
export function misspell(text: string, language: Language, draw: Draw): string {
  let changed = text;
  for (let left = 1 + draw(2); left > 0; left -= 1) {
    const words = tokenize(changed).filter((token) => isContentWord(token, language));
    const token = words[draw(Math.max(1, words.length))];
    if (!token) return changed;
    changed = changed.slice(0, token.span.start) + changeLetter(token.text, draw) + changed.slice(token.span.end);
  }
  return changed;
}

const isContentWord = ({ text, fold }: Token, language: Language): boolean =>
  text.length >= shortestWord && /^\p{L}+$/u.test(text) && !isStopWord(fold, language);

function changeLetter(word: string, draw: Draw): string {
  const at = draw(word.length);
  const letter = letters[draw(letters.length)] ?? '';
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const changes = [
    before + letter + after,
    before + after,
    before + letter + word.slice(at),
    before + (after[0] ?? letter) + (word[at] ?? '') + after.slice(1),
  ];
  const changed = changes[draw(changes.length)] ?? word;
  return changed === word ? changeLetter(word, draw) : changed;
}
