import { digitsOf } from '../search/digits-of.ts';
import { stopWords } from '../search/stop-words.ts';
import type { Token } from '../search/tokenize.ts';
import { wordStems } from './build-dictionary.ts';
import type { Dictionary } from './entry-index.ts';

/** A shorter word is made of two others by chance: "to" and "day". */
const shortest = 7;

/**
 * Joins neighbouring words that are one word of the pack when written together, as dictation and haste split them: "tele
 * fonat", "Waffen ruhe"; and English numbers: "twenty-five". Where the pack has a phrase of both, or two function words, they
 * stay apart.
 */
export function joinSplitWords(dictionary: Dictionary, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!first) break;
    const one = second && (joinNumber(first, second) ?? joinKnown(dictionary, first, second));
    joined.push(one ?? first);
    if (one) at += 1;
  }
  return joined;
}

function joinNumber(first: Token, second: Token): Token | null {
  const [tens, ones] = [
    Number(digitsOf(first.fold, 'en')),
    second.fold === 'one' ? 1 : Number(digitsOf(second.fold, 'en')),
  ];
  if (tens < 20 || ones < 1 || ones > 9) return null;
  const digits = String(tens + ones);
  return { text: digits, fold: digits, span: { start: first.span.start, end: second.span.end } };
}

function joinKnown(dictionary: Dictionary, first: Token, second: Token): Token | null {
  const whole = joinTokens(first, second);
  return isOneWord(dictionary, first, second, whole) ? whole : null;
}

const joinTokens = (first: Token, second: Token): Token => ({
  text: first.text + second.text.toLowerCase(),
  fold: first.fold + second.fold,
  span: { start: first.span.start, end: second.span.end },
});

function isOneWord(dictionary: Dictionary, first: Token, second: Token, whole: Token): boolean {
  if (whole.fold.length < shortest || /\p{N}/u.test(whole.fold)) return false;
  if ([first, second].some(({ fold }) => stopWords.de.has(fold) || stopWords.en.has(fold))) return false;
  const isKnown = (key: string): boolean => dictionary.units.has(key) || dictionary.stems.has(key);
  const [firstStems, secondStems] = [wordStems(first.text), wordStems(second.text)];
  const isPhrase = firstStems.some((one) => secondStems.some((other) => dictionary.units.has(`${one} ${other}`)));
  return !isPhrase && wordStems(whole.text).some(isKnown);
}
