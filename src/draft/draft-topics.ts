import type { Article, Language, Passage } from '../article/article.ts';
import { stemWord } from '../search/stem.ts';
import type { Drafted, DraftTopic } from './draft.ts';
import { type FoundName, idOf } from './find-names.ts';
import { isEverydayWord, isTitle, readWords } from './read-words.ts';
import { uniqueIds } from './unique-ids.ts';

/** A word of a heading counts so often. */
const ofHeading = 2;
const leastCount = 2;
const most = 10;
const shortest = 4;

/** What an article may be about: its most frequent words beside names, function words and everyday ones. */
export function draftTopics(
  article: Article,
  passages: readonly Passage[],
  names: readonly FoundName[],
): Drafted<DraftTopic>[] {
  const { language } = article;
  const taken = new Set(names.flatMap(({ spellings }) => spellings.flatMap((one) => one.split(' '))));
  const headings = new Set(article.paragraphs.flatMap(({ section }) => section ?? []));
  const texts = [
    ...passages.map(({ text }) => ({ text, weight: 1 })),
    ...[...headings].map((text) => ({ text, weight: ofHeading })),
  ];
  const found = new Map<string, Map<string, number>>();
  for (const { text, weight } of texts) {
    for (const word of readWords(text).filter((one) => tells(one.text, language) && !taken.has(one.text))) {
      const stem = stemWord(word.text, language);
      const spellings = found.get(stem) ?? new Map<string, number>();
      found.set(stem, spellings.set(word.text, (spellings.get(word.text) ?? 0) + weight));
    }
  }
  const counted = [...found.values()].map((spellings) => topicOf(spellings, language));
  const frequent = counted
    .filter(({ count }) => count >= leastCount)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  return uniqueIds(frequent).map(({ count, ...value }) => ({
    value,
    why: `stands there ${count} times; translate the name`,
  }));
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);

/** German nouns have capitals; in English every word that is neither everyday nor a verb's form may be a subject. */
const tells = (text: string, language: Language): boolean =>
  text.length >= shortest &&
  !/\p{N}/u.test(text) &&
  !isTitle(text) &&
  !isEverydayWord(text, language) &&
  (language === 'en' ? !/(?:ed|ing)$/u.test(text) : /^\p{Lu}/u.test(text));

function topicOf(spellings: ReadonlyMap<string, number>, language: Language): DraftTopic & { readonly count: number } {
  const [name = '', ...others] = [...spellings].sort(([, m], [, n]) => n - m).map(([text]) => text);
  const aliases = { de: language === 'de' ? others : [], en: language === 'en' ? others : [] };
  return { id: idOf(name), names: { de: name, en: name }, aliases, count: sum(spellings) };
}
