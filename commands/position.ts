/** /position: what an actor wants or says on a topic; without a topic, on all of them. */
import { findActor, findPosition } from '../src/answer/find-position.ts';
import { suggestActors, suggestTopics } from '../src/answer/suggest-actors.ts';
import { addressReply } from '../src/command/address-reply.ts';
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { contextButtons } from '../src/command/buttons.ts';
import { defineCommand } from '../src/command/command.ts';
import { fitChoices } from '../src/command/fit-choices.ts';
import { renderPosition } from '../src/reply/render-position.ts';

/** The command. */
export const position = defineCommand({
  name: 'position',
  names: { en: 'position', de: 'position' },
  descriptions: {
    en: 'See what someone in the article wants or says on a topic',
    de: 'Sieh, was jemand im Artikel zu einem Thema will oder sagt',
  },
  options: {
    actor: {
      kind: 'text',
      names: { en: 'actor', de: 'akteur' },
      descriptions: {
        en: 'Whose position? A person, country or group',
        de: 'Wessen Position? Eine Person, ein Land, eine Gruppe',
      },
      required: true,
      autocomplete: true,
    },
    topic: {
      kind: 'text',
      names: { en: 'topic', de: 'thema' },
      descriptions: {
        en: 'On what? Without a topic you get all positions',
        de: 'Wozu? Ohne Thema bekommst du alle Positionen',
      },
      autocomplete: true,
    },
    article: articleOption,
  },
  run: ({ actor, topic }, context) => {
    const answer = findPosition(context.knowledge, { actor, topic: topic ?? null });
    const reply = renderPosition(answer, { actor, topic }, context);
    const buttons = answer.kind !== 'unanswered' && answer.topic ? contextButtons(reply.cites, context.language) : [];
    return addressReply(reply, { buttons }, context);
  },
  suggest: {
    actor: (typed, _, { knowledge, language }) =>
      fitChoices(
        suggestActors(knowledge, typed, language).map(({ id, names }) => ({ name: names[language], value: id })),
      ),
    topic: (typed, { actor = '' }, { knowledge, language }) => {
      const who = findActor(knowledge, actor)?.id ?? null;
      const topics = suggestTopics(knowledge, typed, language, who);
      return fitChoices(topics.map(({ id, names }) => ({ name: names[language], value: id })));
    },
    article: suggestOneArticle,
  },
});
