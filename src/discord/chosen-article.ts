import { findArticle, type TitledArticle } from '../answer/find-article.ts';
import { articleKey } from '../command/article-key.ts';
import { articleOption, everyArticle } from '../command/article-option.ts';
import { readComponentId } from '../command/component-id.ts';
import type { Part } from '../command/find-part.ts';
import type { Subcommand } from '../command/subcommand.ts';
import type { AutocompleteInteraction, CommandInteraction, PersonInteraction } from './interaction.ts';
import { readGiven } from './read-given.ts';

/**
 * Which article an interaction is about: the usual one of where it happened, one of them by its id, or all at once; and
 * where there is no such one, what was typed, or nothing where a component belongs to one that is gone.
 */
export type ChosenArticle =
  | { readonly kind: 'usual' | 'every' | 'gone' }
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'unknown'; readonly typed: string };

/**
 * Reads which article an interaction is about. A component belongs to the article that it was made for, wherever it is
 * pressed. While somebody still types, an unknown article is not one yet.
 *
 * @param articles that there are, the standard one first
 */
export function chosenArticle(
  interaction: PersonInteraction,
  { part }: Part,
  articles: readonly TitledArticle[],
): ChosenArticle {
  const [standard] = articles;
  if (standard === undefined) return { kind: 'usual' };
  if (interaction.type === 3 || interaction.type === 5) {
    const { article: key } = readComponentId(interaction.data.custom_id);
    const meant = key === null ? standard : articles.find(({ id }) => articleKey(id) === key);
    return meant === undefined ? { kind: 'gone' } : { kind: 'one', id: meant.id };
  }
  return typedArticle(interaction, part, articles);
}

function typedArticle(
  { type, data }: CommandInteraction | AutocompleteInteraction,
  part: Subcommand,
  articles: readonly TitledArticle[],
): ChosenArticle {
  const given =
    data.type === 1 ? readGiven(data).options.find(({ name }) => name === articleOption.names.en) : undefined;
  if (part.options.article !== articleOption || given === undefined || given.focused) return { kind: 'usual' };
  const typed = String(given.value);
  if (typed.trim() === everyArticle && part.everywhere !== undefined) return { kind: type === 2 ? 'every' : 'usual' };
  const found = findArticle(articles, typed);
  if (found !== null) return { kind: 'one', id: found.id };
  return type === 2 ? { kind: 'unknown', typed } : { kind: 'usual' };
}
