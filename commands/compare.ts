/** /compare: two actors side by side, each line with its paragraph. */
import { type AskedComparison, comparePositions } from '../src/answer/compare-positions.ts';
import { findActor } from '../src/answer/find-position.ts';
import { suggestActors, suggestTopics } from '../src/answer/suggest-actors.ts';
import { addressReply } from '../src/command/address-reply.ts';
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { button, contextButtons } from '../src/command/buttons.ts';
import { type Choice, type Context, defineCommand } from '../src/command/command.ts';
import { fitChoices } from '../src/command/fit-choices.ts';
import { notifyStale } from '../src/command/notify.ts';
import { renderComparison } from '../src/reply/render-comparison.ts';
import type { Reply } from '../src/reply/reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The command. */
export const compare = defineCommand({
  name: 'compare',
  names: { en: 'compare', de: 'vergleich' },
  descriptions: {
    en: 'Put what two in the article want or say side by side',
    de: 'Stell nebeneinander, was zwei im Artikel wollen oder sagen',
  },
  options: {
    first: {
      kind: 'text',
      names: { en: 'first', de: 'erster' },
      descriptions: { en: 'Who? A person, country or group', de: 'Wer? Eine Person, ein Land, eine Gruppe' },
      required: true,
      autocomplete: true,
    },
    second: {
      kind: 'text',
      names: { en: 'second', de: 'zweiter' },
      descriptions: { en: 'And who else?', de: 'Und wer noch?' },
      required: true,
      autocomplete: true,
    },
    topic: {
      kind: 'text',
      names: { en: 'topic', de: 'thema' },
      descriptions: {
        en: 'On what? Without a topic you get all of them',
        de: 'Wozu? Ohne Thema bekommst du alle',
      },
      autocomplete: true,
    },
    article: articleOption,
  },
  run: (asked, context) => showPage(asked, 0, false, context),
  suggest: {
    first: (typed, _, context) => proposeActors(typed, '', context),
    second: (typed, { first = '' }, context) => proposeActors(typed, first, context),
    topic: (typed, { first = '', second = '' }, { knowledge, language }) => {
      const held = [first, second].flatMap((name) => findActor(knowledge, name)?.id ?? []);
      const topics = [...(held.length > 0 ? held : [null])].flatMap((id) =>
        suggestTopics(knowledge, typed, language, id),
      );
      return fitChoices(topics.map(({ id, names }) => ({ name: names[language], value: id })));
    },
    article: suggestOneArticle,
  },
  press: (argument, context) => {
    const {
      from,
      first = '',
      second = '',
      topic = '',
    } = /^page:(?<from>\d{1,4}):(?<first>[^:]+):(?<second>[^:]+):(?<topic>[^:]*)$/u.exec(argument)?.groups ?? {};
    if (from === undefined) return notifyStale(context.language);
    return { kind: 'reply', reply: showPage({ first, second, topic }, Number(from), true, context) };
  },
});

function proposeActors(typed: string, without: string, { knowledge, language }: Context): Choice[] {
  const other = findActor(knowledge, without)?.id;
  const actors = suggestActors(knowledge, typed, language).filter(({ id }) => id !== other);
  return fitChoices(actors.map(({ id, names }) => ({ name: names[language], value: id })));
}

function showPage(asked: AskedComparison, from: number, isPrivate: boolean, context: Context): Reply {
  const comparison = comparePositions(context.knowledge, asked);
  const { reply, next } = renderComparison(comparison, asked, from, context);
  const { first, second, topic } = comparison;
  const label = wordsIn(context.language).button.next;
  const more =
    next === null ? [] : button('compare', `page:${next}:${first?.id}:${second?.id}:${topic?.id ?? ''}`, { label });
  const buttons = [...contextButtons(reply.cites, context.language), ...more];
  return addressReply(reply, { isPrivate, buttons }, context);
}
