import type { Article } from '../article/article.ts';
import { buildFuzzyList, searchFuzzyList } from '../search/fuzzy-list.ts';

/** What an article is told by. */
export type TitledArticle = Pick<Article, 'id' | 'title' | 'language'>;

/** The article that somebody means by its id, its title or some words of it; null where none is like that. */
export function findArticle<T extends TitledArticle>(articles: readonly T[], typed: string): T | null {
  const known = articles.find(({ id }) => id === typed.trim());
  return known ?? (typed.trim() === '' ? null : (suggestArticles(articles, typed)[0] ?? null));
}

/** The articles whose titles are like what was typed so far, the best first; all of them where nothing was. */
export function suggestArticles<T extends TitledArticle>(articles: readonly T[], typed: string): T[] {
  if (typed.trim() === '') return [...articles];
  const list = buildFuzzyList(articles.map(({ id, title }) => ({ id, text: `${title} ${id}` })));
  const found = searchFuzzyList(list, typed, articles.length);
  return found.flatMap(({ item }) => articles.find(({ id }) => id === item.id) ?? []);
}
