import type { SenseWord } from './sense-words.ts';

/** Words of grammar with which a clause or an adjunct begins. */
const joining = new Set(
  'and but while whereas whereby that which who because since as though although however yet so then in for at'.split(
    ' ',
  ),
);

/**
 * The words that carry more than grammar. What grammar tells of its place goes over to the next of them: an ellipsis before
 * it, or that a clause begins. Names joined by "and" come in one order.
 */
export function tellingSenses(words: readonly SenseWord[]): SenseWord[] {
  let afterEllipsis = false;
  let isOpening = false;
  const telling: SenseWord[] = [];
  for (const [at, word] of words.entries()) {
    afterEllipsis ||= word.afterEllipsis;
    isOpening ||= word.isOpening || (word.isGrammar && joining.has(word.fold));
    if (word.isGrammar) continue;
    telling.push({ ...word, key: orderedKey(words, at), afterEllipsis, isOpening });
    afterEllipsis = false;
    isOpening = false;
  }
  return telling;
}

/** Of two names joined by "and" the first has the lesser key, whichever way round they are said. */
function orderedKey(words: readonly SenseWord[], at: number): string {
  const key = words[at]?.key ?? '';
  const next = joinedName(words, at, 1);
  if (next !== null) return next < key ? next : key;
  const previous = joinedName(words, at, -1);
  return previous !== null && previous > key ? previous : key;
}

function joinedName(words: readonly SenseWord[], at: number, step: 1 | -1): string | null {
  const [one, and, other] = [words[at], words[at + step], words[at + 2 * step]];
  return one?.isName && and?.fold === 'and' && other?.isName ? other.key : null;
}
