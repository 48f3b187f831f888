import type { Language } from '../article/article.ts';
import { foldWord } from '../search/fold.ts';
import { stemWord } from '../search/stem.ts';
import { stopWords } from '../search/stop-words.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Actor } from './answer.ts';
import { type ClaimWord, readClaimWords } from './claim-words.ts';
import { englishSenses } from './english-senses.ts';
import type { Change } from './quote-check.ts';
import { tellingOf } from './telling-words.ts';

/** A word or phrase of a translation; its key is what it means. */
export interface SenseWord extends ClaimWord {
  /** It carries grammar only: another translation may do without it. */
  readonly isGrammar: boolean;
  /** It names an actor. */
  readonly isName: boolean;
  readonly telling: Change | null;
}

/** What phrases mean, by their words' stems: no sense for grammar; names begin with `@`. */
type Senses = ReadonlyMap<string, readonly string[]>;

const longestPhrase = 6;

/** Reads the words of a translation as what they mean, phrase by phrase, the longest first. */
export function readSenseWords(text: string, language: Language, senses: Senses): SenseWord[] {
  const tokens = readClaimWords(text).flatMap(splitContraction);
  const stems = tokens.map(({ text: word }) => stemOf(word, language));
  const words: SenseWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { length, found } = longestAt(stems, at, senses);
    const phrase = tokens.slice(at, at + length);
    for (const word of readPhrase(phrase, found, stems[at] ?? '', language)) {
      const last = words.findLast(({ isGrammar }) => !isGrammar);
      // "Could possibly" says once what it says twice.
      const isRepeated = !word.isGrammar && last?.key === word.key && !/\d/u.test(word.key);
      words.push(isRepeated ? { ...word, isGrammar: true, weight: weights.grammar } : word);
    }
    at += length;
  }
  return words.map((word, at) => (isAgent(words, at) ? { ...word, isGrammar: false, weight: weights.agent } : word));
}

const weights = { grammar: 0.1, agent: 0.4, name: 0.7, telling: 0.8, full: 1 } as const;

/** "By" before a name turns around who does what to whom. */
const isAgent = (words: readonly SenseWord[], at: number): boolean =>
  words[at]?.key === 'by' && words.slice(at + 1).find(({ isGrammar }) => !isGrammar)?.isName === true;

const splitContraction = (token: ClaimWord): ClaimWord[] => {
  if (token.fold === 'cannot') return [{ ...token, text: 'not', fold: 'not', key: 'not' }];
  return /n't$/u.test(token.fold) ? [{ ...token, text: "n't", fold: "n't", key: "n't" }] : [token];
};

function longestAt(stems: readonly string[], at: number, senses: Senses) {
  for (let length = Math.min(longestPhrase, stems.length - at); length > 0; length -= 1) {
    const found = senses.get(stems.slice(at, at + length).join(' '));
    if (found) return { length, found };
  }
  return { length: 1, found: null };
}

/** The words of a phrase that the senses know, or of one that they do not. */
function readPhrase(
  phrase: readonly ClaimWord[],
  found: readonly string[] | null,
  stem: string,
  language: Language,
): SenseWord[] {
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last) return [];
  const telling = phrase.reduce<Change | null>((most, { text }) => most ?? tellingOf(text), null);
  const whole = { ...first, span: { start: first.span.start, end: last.span.end }, telling };
  const isKnownGrammar = found?.length === 0 || (language === 'de' && telling === null && isStop(first.fold));
  if (isKnownGrammar) return [{ ...whole, key: first.fold, isGrammar: true, isName: false, weight: weights.grammar }];
  return (found ?? [stem]).map((key, at) => {
    const isName = key.startsWith('@');
    const weight = isName ? weights.name : telling === null ? weights.full : weights.telling;
    return { ...whole, key, isGrammar: false, isName, weight, afterEllipsis: first.afterEllipsis && at === 0 };
  });
}

const isStop = (fold: string): boolean => stopWords.de.has(fold);

const stemOf = (word: string, language: Language): string => {
  const plain = foldWord(word).replace(/'s?$/u, '');
  return plain === "n't" || /\d/u.test(plain) ? plain : stemWord(plain, language);
};

const phraseKey = (phrase: string, language: Language): string =>
  tokenize(phrase)
    .map(({ text }) => stemOf(text, language))
    .join(' ');

/** What words of a language mean in a pack: the names of its actors, and in English what `englishSenses` lists. */
export function buildSenses(actors: readonly Actor[], language: Language): Senses {
  const senses = new Map<string, readonly string[]>();
  const lines = language === 'en' ? englishSenses.trim().split('\n') : [];
  for (const line of lines) {
    const [meaning = '', phrases = ''] = line.split(':');
    const keys = meaning.split(' ').filter((key) => key !== '');
    for (const phrase of phrases.split('|')) senses.set(phraseKey(phrase, language), keys);
  }
  for (const { id, names, aliases } of actors)
    for (const name of [names.de, names.en, ...aliases[language].filter(isProperName)])
      senses.set(phraseKey(name, language), [`@${id}`]);
  return senses;
}

/** An alias that is a name or a title stands for somebody anywhere; "Russian troops" and "former actor" say more. */
const isProperName = (alias: string): boolean =>
  /\bpresident\b/iu.test(alias) || alias.split(' ').every((word) => /^(?:\p{Lu}|the$|of$)/u.test(word));
