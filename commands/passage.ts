/** /passage: one paragraph of the article in full, with the way to its neighbours. */
import { findParagraph } from '../src/article/span.ts';
import { addressReply } from '../src/command/address-reply.ts';
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { button } from '../src/command/buttons.ts';
import { type Context, defineCommand } from '../src/command/command.ts';
import { notifyStale } from '../src/command/notify.ts';
import { renderPassage } from '../src/reply/render-passage.ts';
import type { Button, Reply } from '../src/reply/reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The command. */
export const passage = defineCommand({
  name: 'passage',
  names: { en: 'passage', de: 'absatz' },
  descriptions: {
    en: 'Read one paragraph of the article in full',
    de: 'Lies einen Absatz des Artikels im Ganzen',
  },
  options: {
    number: {
      kind: 'whole',
      names: { en: 'number', de: 'nummer' },
      descriptions: { en: 'Which paragraph? 0 is the lead', de: 'Welcher Absatz? 0 ist der Vorspann' },
      required: true,
      min: 0,
    },
    article: articleOption,
  },
  suggest: { article: suggestOneArticle },
  run: ({ number }, context) => show(number, false, context),
  press: (argument, context) => {
    const { turn, number, owner } =
      /^(?<turn>turn:)?(?<number>\d{1,6})(?::(?<owner>\d+))?$/.exec(argument)?.groups ?? {};
    if (number === undefined) return notifyStale(context.language);
    // Nobody turns the pages of what another person asked for: they get their own.
    const isOwn = owner === undefined || owner === context.asker.id;
    const reply = show(Number(number), owner === undefined || !isOwn, context);
    return { kind: turn !== undefined && isOwn ? 'update' : 'reply', reply };
  },
});

function show(number: number, isPrivate: boolean, context: Context): Reply {
  const { place } = wordsIn(context.language);
  const neighbour = (at: number, look: (name: string) => string): Button[] => {
    if (findParagraph(context.knowledge.article, at) === null) return [];
    return button('passage', `turn:${at}${isPrivate ? '' : `:${context.asker.id}`}`, { label: look(place(at)) });
  };
  const isThere = findParagraph(context.knowledge.article, number) !== null;
  const buttons = isThere
    ? [...neighbour(number - 1, (name) => `◀ ${name}`), ...neighbour(number + 1, (name) => `${name} ▶`)]
    : [];
  // That there is no such paragraph concerns nobody else.
  return addressReply(renderPassage(number, context), { isPrivate: isPrivate || !isThere, buttons }, context);
}
