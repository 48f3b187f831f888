import type { Language } from '../article/article.ts';
import { negativeContractions } from '../search/contractions.ts';
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
  /** A clause or an adjunct may begin here: a mark or a joining word stands before it, or nothing at all. */
  readonly isOpening: boolean;
}

/** What phrases mean, by their words' stems: no sense for grammar; names begin with `@`. */
type Senses = ReadonlyMap<string, readonly string[]>;

const longestPhrase = 6;

/** Reads the words of a translation as what they mean, phrase by phrase, the longest first. */
export function readSenseWords(text: string, language: Language, senses: Senses): SenseWord[] {
  const tokens = readClaimWords(text).map(readContraction);
  const stems = tokens.map(({ text: word }) => stemOf(word, language));
  const words: SenseWord[] = [];
  let end = 0;
  for (let at = 0; at < tokens.length; ) {
    const { length, found } = longestAt(stems, at, senses);
    const phrase = tokens.slice(at, at + length);
    const isOpening = at === 0 || isMarked(text.slice(end, phrase[0]?.span.start));
    end = phrase.at(-1)?.span.end ?? end;
    for (const word of readPhrase(phrase, found, stems[at] ?? '', language)) {
      const isRepeated = repeats(words, word);
      words.push({ ...word, isOpening, ...(isRepeated && { isGrammar: true, weight: weights.grammar }) });
    }
    at += length;
  }
  return words.map((word, at) => (isAgent(words, at) ? { ...word, isGrammar: false, weight: weights.agent } : word));
}

const weights = { grammar: 0.1, agent: 0.4, name: 0.7, telling: 0.8, full: 1 } as const;

const isMarked = (between: string): boolean => /[,;:.!?…–—()]|\s-\s/u.test(between);

/** Meanings that weaken, bound or carry on what is said, however they are worded. */
const hedges = new Set(['maybe', 'only', 'remain', 'especially', 'often', 'seem', 'rather']);

/** "Could possibly" says once what it says twice, and "Mr Putin, Vladimir Putin" is one; "not not" is another matter. */
function repeats(words: readonly SenseWord[], { key, telling, isGrammar, isName }: SenseWord): boolean {
  if (isGrammar || telling === 'negation' || telling === 'number') return false;
  const last = isName ? words.at(-1) : words.findLast((word) => !word.isGrammar);
  return (isName || hedges.has(key)) && last?.key === key;
}

/** "By" before a name turns around who does what to whom. */
const isAgent = (words: readonly SenseWord[], at: number): boolean =>
  words[at]?.key === 'by' && words.slice(at + 1).find(({ isGrammar }) => !isGrammar)?.isName === true;

const negative = new Set(negativeContractions);

/** Of "isn't" only the negation counts: what is before it is grammar. */
const readContraction = (token: ClaimWord): ClaimWord =>
  negative.has(token.fold) ? { ...token, text: "n't", fold: "n't", key: "n't" } : token;

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
  const whole = { ...first, span: { start: first.span.start, end: last.span.end }, telling, isOpening: false };
  const isKnownGrammar = found?.length === 0 || (language === 'de' && telling === null && isStop(first.fold));
  if (isKnownGrammar) return [{ ...whole, key: first.fold, isGrammar: true, isName: false, weight: weights.grammar }];
  return (found ?? [stem]).map((key, at) => {
    const isName = key.startsWith('@');
    const told = telling ?? (hedges.has(key) ? 'qualifier' : null);
    const weight = isName ? weights.name : told === null ? weights.full : weights.telling;
    return {
      ...whole,
      telling: told,
      key,
      isGrammar: false,
      isName,
      weight,
      afterEllipsis: first.afterEllipsis && at === 0,
    };
  });
}

const isStop = (fold: string): boolean => stopWords.de.has(fold);

const shortestStem = 3;

const stemOf = (word: string, language: Language): string => {
  const plain = foldWord(word).replace(/'s?$/u, '');
  if (plain === "n't" || /\d/u.test(plain)) return plain;
  const stem = stemWord(plain, language);
  // Shorter stems are shared by chance, as by "us" and "use".
  return stem.length < shortestStem ? plain : stem;
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
