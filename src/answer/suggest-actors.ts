import type { Language } from '../article/article.ts';
import { searchFuzzyList } from '../search/fuzzy-list.ts';
import type { NameIndex } from '../search/name-index.ts';
import type { Actor, Knowledge, Topic } from './answer.ts';
import { positionsOf } from './find-position.ts';

/** The actors that fit what was typed so far, best first; all of them, by name, before anything is typed. */
export function suggestActors({ actors, index }: Knowledge, typed: string, language: Language): Actor[] {
  return suggestNamed(actors, index.actors, typed, language);
}

/** The topics that fit what was typed so far; only those that the actor (an id) has a position on, if one is given. */
export function suggestTopics(knowledge: Knowledge, typed: string, language: Language, actor: string | null): Topic[] {
  const held = actor === null ? null : new Set(positionsOf(knowledge, actor).map(({ topic }) => topic));
  const topics = knowledge.topics.filter(({ id }) => held === null || held.has(id));
  return suggestNamed(topics, knowledge.index.topics, typed, language);
}

/** Enough for every name of a pack to pass the list at least once. */
const mostMatches = 50;

function suggestNamed<T extends Actor | Topic>(
  named: readonly T[],
  index: NameIndex,
  typed: string,
  language: Language,
): T[] {
  if (typed.trim() === '') {
    return [...named].sort((a, b) => a.names[language].localeCompare(b.names[language], language));
  }
  const ids = new Set(searchFuzzyList(index.list, typed, mostMatches).map(({ item }) => item.id));
  return [...ids].flatMap((id) => named.find((one) => one.id === id) ?? []);
}
