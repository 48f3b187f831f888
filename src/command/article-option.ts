/** The option that says which article a command is about, the same at every command that has it. */
import { suggestArticles } from '../answer/find-article.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { Choice, Suggest } from './command.ts';
import { fitChoices } from './fit-choices.ts';
import type { TextOption } from './options.ts';

/** Stands for all articles at once, at commands that can do that. */
export const everyArticle = '*';

/** The option. Whoever answers interactions reads it, and gives the command the knowledge of that article. */
export const articleOption = {
  kind: 'text',
  names: { en: 'article', de: 'artikel' },
  descriptions: { en: 'Which article? This channel’s unless you say', de: 'Welcher Artikel? Sonst der dieses Kanals' },
  autocomplete: true,
} as const satisfies TextOption;

/** Proposes articles by their titles. */
export const suggestOneArticle: Suggest<readonly Choice[]> = (typed, _, { articles }) =>
  fitChoices(suggestArticles(articles, typed).map(({ id, title }) => ({ name: title, value: id })));

/** As `suggestOneArticle`, and all articles at once where there are several. */
export const suggestAnyArticle: Suggest<readonly Choice[]> = (typed, values, context) => {
  const { every } = wordsIn(context.language).library;
  const isMeant = typed.trim() === everyArticle || every.toLowerCase().includes(typed.trim().toLowerCase());
  const all = context.articles.length > 1 && isMeant ? [{ name: every, value: everyArticle }] : [];
  return fitChoices([...all, ...suggestOneArticle(typed, values, context)]);
};
