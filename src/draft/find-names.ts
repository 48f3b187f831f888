import type { Language, Localized, Passage } from '../article/article.ts';
import { foldWord } from '../search/fold.ts';
import { findCountry } from './country-names.ts';
import { isAmount, isEverydayWord, isFunctionWord, isTitle, readWords, type SentenceWord } from './read-words.ts';
import { uniqueIds } from './unique-ids.ts';

/** Somebody or something that an article names. */
export interface FoundName {
  readonly id: string;
  readonly names: Localized<string>;
  /** As they stand in the article, the most frequent first. */
  readonly spellings: readonly string[];
  /** How often it is named, by any spelling. */
  readonly count: number;
  readonly kind: 'full' | 'country' | 'letters' | 'single';
}

/** One mention: the words, without what stands before them. */
interface Mention {
  readonly text: string;
  readonly kind: FoundName['kind'];
}

/** A name of one word that is neither a country nor letters has to stand there so often. */
const leastSingle = 2;

/**
 * The names in an article, the most frequent first: several capitals side by side, countries, letters such as "CNN", and
 * single words where capitals tell. In German they tell of every noun, so only those that no article or adjective leads in.
 */
export function findNames(passages: readonly Passage[], language: Language): FoundName[] {
  const sentences = passages.map(({ text }) => readWords(text));
  const sure = sentences.flatMap((words) => capitalRuns(words).flatMap((run) => mentionsIn(run)));
  const lastWords = new Set(sure.flatMap(({ text, kind }) => (kind === 'full' ? [lastOf(text)] : [])));
  const single = sentences.flatMap((words) => singlesIn(words, lastWords, language));
  const groups = new Map<string, Mention[]>();
  for (const mention of [...sure, ...single]) {
    const key = keyOf(mention, lastWords);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const names = [...groups.values()].flatMap((group) => nameOf(group) ?? []);
  return uniqueIds(names.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)));
}

const lastOf = (text: string): string => text.split(/\s+/u).at(-1) ?? text;

/** What belongs together: a name in full and its last word, a country's names, a genitive and its word. */
function keyOf({ text, kind }: Mention, lastWords: ReadonlySet<string>): string {
  if (kind === 'country') return (findCountry(text) ?? findCountry(bareOf(text)))?.en ?? text;
  const last = lastOf(text);
  return lastWords.has(last) ? last : bareOf(last);
}

/** Without the ending of a genitive. */
const bareOf = (text: string): string => text.replace(/['’]s?$|(?<=\p{L}{3})s$/u, '');

function nameOf(group: readonly Mention[]): FoundName | null {
  const counts = new Map<string, number>();
  for (const { text } of group) counts.set(text, (counts.get(text) ?? 0) + 1);
  const spellings = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length).map(([text]) => text);
  const [longest = ''] = spellings.toSorted((a, b) => b.split(' ').length - a.split(' ').length);
  const kinds = group.map(({ kind }) => kind);
  const kind = (['country', 'full', 'letters', 'single'] as const).find((one) => kinds.includes(one)) ?? 'single';
  if (kind === 'single' && group.length < leastSingle) return null;
  const country = kind === 'country' ? (findCountry(bareOf(longest)) ?? findCountry(longest)) : null;
  const name = kind === 'single' ? bareOf(longest) : longest;
  const names = country ?? { de: name, en: name };
  return { id: idOf(country?.en ?? shortOf(name)), names, spellings, count: group.length, kind };
}

/** A surname; the whole name where its last word is an everyday one, as in "Save Our Ferry". */
function shortOf(name: string): string {
  const last = lastOf(name);
  return isEverydayWord(last.toLowerCase(), 'en') ? name : last;
}

/** An id for a name: small letters and digits, joined by hyphens. */
export const idOf = (name: string): string =>
  foldWord(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'name';

/** Words with capitals, one after the other. */
function capitalRuns(words: readonly SentenceWord[]): SentenceWord[][] {
  const runs: SentenceWord[][] = [];
  for (const word of words) {
    if (!word.isCapital) continue;
    const last = runs.at(-1);
    const before = last?.at(-1);
    const isNext = before !== undefined && word.follows && words[words.indexOf(word) - 1] === before;
    if (last && isNext) last.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** The names that are sure: countries, letters, and what several capitals side by side make after an office. */
function mentionsIn(run: readonly SentenceWord[]): Mention[] {
  const named = run
    .slice(run.findLastIndex(({ text }) => isTitle(text)) + 1)
    .filter((word, at) => isNameLike(word, at));
  const countries = named.filter(({ text }) => findCountry(text) ?? findCountry(bareOf(text)));
  if (countries.length > 0) return countries.map(({ text }) => ({ text, kind: 'country' }));
  const text = named.map((word) => word.text).join(' ');
  if (named.length > 1) return [{ text, kind: 'full' }];
  return /^\p{Lu}{2,5}s?$/u.test(text) ? [{ text, kind: 'letters' }] : [];
}

/** Not an amount, nor an adjective or function word that begins a sentence, nor a compound, which a name has at its end only. */
function isNameLike({ text, isFirst }: SentenceWord, at: number): boolean {
  if (/\p{N}/u.test(text) || isAmount(text)) return false;
  if (text.includes('-')) return at > 0 && /-\p{Lu}/u.test(text);
  if (at === 0 && isFunctionWord(text)) return false;
  return !isFirst || !/^\p{Lu}\p{Ll}+(?:e|e[nrms])$/u.test(text);
}

/** Single words that are a name: the last of one in full, or where a capital tells. */
function singlesIn(words: readonly SentenceWord[], lastWords: ReadonlySet<string>, language: Language): Mention[] {
  return capitalRuns(words).flatMap((run): Mention[] => {
    const named = run.slice(run.findLastIndex(({ text }) => isTitle(text)) + 1);
    const [word] = named;
    if (word === undefined || named.length > 1 || mentionsIn(run).length > 0) return [];
    const isKnown = lastWords.has(word.text) || lastWords.has(bareOf(word.text));
    return isKnown || tellsByCapital(word, words, language) ? [{ text: word.text, kind: 'single' }] : [];
  });
}

/** Not at the beginning, not in everyday language, and in German not after what leads a noun in. */
function tellsByCapital(word: SentenceWord, words: readonly SentenceWord[], language: Language): boolean {
  if (word.isFirst || /[\p{N}-]/u.test(word.text) || isEverydayWord(word.text, language)) return false;
  const before = words[words.indexOf(word) - 1];
  if (language === 'en' || before === undefined || isTitle(before.text)) return true;
  return !/(?:e|e[nrms])$|^(?:das|im|am|zum|zur|vom|beim|kein|ein|ihr|sein|unser)$/iu.test(before.text);
}
