/** What the verbs that show an answer have in common. */
import { Option } from 'commander';
import { everyArticle } from '../../command/article-option.ts';
import type { TypedCommand } from '../terminal/typed-command.ts';
import { type Bot, type BotParts, Refusal } from './gate.ts';

/** Options of such a verb. */
export interface Shown {
  readonly jsonl?: boolean;
  readonly lang?: 'de' | 'en';
  readonly explain?: boolean;
  readonly article?: string;
}

/** The option that says in which language a reply is. */
export const lang = (): Option => new Option('--lang <language>', 'language of the reply').choices(['de', 'en']);

/** The option that says from which article. */
export const article = (): Option =>
  new Option('--article <id>', 'answer from this article; where all can be asked, * for all');

/** Without an article only the standard pack is opened. For a program each line is about one article. */
export function chosen({ article: id, jsonl: isForProgram }: Shown): Pick<BotParts, 'article'> {
  if (id === everyArticle && isForProgram)
    throw new Refusal([`Answer from the article "${id}": expected the id of one, as each line is answered from it`]);
  return id === everyArticle ? {} : { article: id ?? null };
}

/** Runs a command and shows its reply. */
export async function show(
  bot: Bot,
  { lang: language, article: id }: Shown,
  typed: Partial<TypedCommand> & Pick<TypedCommand, 'name' | 'options'>,
): Promise<void> {
  const { createShowCommand } = await import('../terminal/show-command.ts');
  const { openStandardTerminal } = await import('../terminal/terminal.ts');
  const options = { ...typed.options, ...(id !== undefined && { article: id }) };
  await createShowCommand(openStandardTerminal(bot))({
    language: null,
    ...typed,
    options,
    ...(language && { language }),
  });
}
