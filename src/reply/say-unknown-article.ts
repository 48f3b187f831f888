import type { Article, Language } from '../article/article.ts';
import { echo } from './echo.ts';
import { wordsIn } from './words-in.ts';

/** How much of an unknown title is shown again, in UTF-16 code units. */
const ECHO = 60;

/** What is said where somebody means an article that is none of those that there are, as Discord markdown. */
export function sayUnknownArticle(
  typed: string,
  articles: readonly Pick<Article, 'title'>[],
  language: Language,
): string {
  const { library, quoted } = wordsIn(language);
  return library.unknown(quoted(echo(typed, ECHO)), articles.map(({ title }) => `**${echo(title)}**`).join(', '));
}
