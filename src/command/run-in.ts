import { echo } from '../reply/echo.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { addressComponents } from './address-components.ts';
import type { Context } from './command.ts';

/** What a command says of the one of several articles that fits best: with its title above, and components that are about it. */
export function runIn(context: Context, run: (context: Context) => Reply): Reply {
  const reply = addressComponents(run(context), context.key);
  const { among } = wordsIn(context.language).library;
  const above = among(context.articles.length, titleOf(context));
  return { ...reply, content: reply.content === undefined ? above : `${reply.content}\n${above}` };
}

/** The title of the context's article as markdown. */
const titleOf = ({ knowledge }: Context): string => echo(knowledge.article.title);
