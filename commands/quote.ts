/** /quote: the direct quotations of the article, with who said them; by words, by speaker, or all. */

import type { Knowledge } from '../src/answer/answer.ts';
import { searchQuotations } from '../src/answer/search-quotations.ts';
import { suggestActors } from '../src/answer/suggest-actors.ts';
import { addressReply } from '../src/command/address-reply.ts';
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import { button } from '../src/command/buttons.ts';
import { type Choice, type Context, defineCommand } from '../src/command/command.ts';
import { fitChoices } from '../src/command/fit-choices.ts';
import { notifyStale } from '../src/command/notify.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { type AskedQuotations, QUOTATIONS_SHOWN, renderQuotations } from '../src/reply/render-quotation.ts';
import type { Button, Reply } from '../src/reply/reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The command. */
export const quote = defineCommand({
  name: 'quote',
  names: { en: 'quote', de: 'zitat' },
  descriptions: {
    en: 'Find direct quotations of the article and who said them',
    de: 'Finde wörtliche Zitate des Artikels und wer sie gesagt hat',
  },
  options: {
    search: {
      kind: 'text',
      names: { en: 'search', de: 'suche' },
      descriptions: { en: 'Words of the quotation', de: 'Worte aus dem Zitat' },
      autocomplete: true,
    },
    speaker: {
      kind: 'text',
      names: { en: 'speaker', de: 'sprecher' },
      descriptions: { en: 'Who said it?', de: 'Wer hat es gesagt?' },
      autocomplete: true,
    },
    article: articleOption,
  },
  run: (asked, context) => showPage({ asked, from: 0, isPrivate: false }, context),
  suggest: {
    search: (typed, { speaker }, { knowledge }) =>
      fitChoices(searchQuotations(knowledge, { search: typed, speaker }).quotations.map(({ text }) => choiceOf(text))),
    speaker: (typed, _, { knowledge, language }) => {
      const actors = suggestActors(knowledge, typed, language).filter(({ id }) => isQuoted(id, knowledge));
      return fitChoices(actors.map(({ id, names }) => ({ name: names[language], value: id })));
    },
    article: suggestOneArticle,
  },
  press: (argument, context) => {
    const page = readPage(argument);
    if (page === null) return notifyStale(context.language);
    const reply = showPage({ ...page, isPrivate: true }, context);
    return { kind: page.wasPrivate ? 'update' : 'reply', reply };
  },
});

interface Page {
  readonly asked: AskedQuotations;
  /** Position of the first quotation shown, from 0. */
  readonly from: number;
  readonly isPrivate: boolean;
}

function showPage({ asked, from, isPrivate }: Page, context: Context): Reply {
  const found = searchQuotations(context.knowledge, asked);
  const reply = renderQuotations(found, asked, from, context);
  const next = from + reply.cites.length;
  const words = wordsIn(context.language);
  const turn = (to: number, label: string) =>
    pageButton({ asked, from: to, isPrivate }, found.speaker?.id ?? '', label);
  const hasMore = next < found.quotations.length;
  const back = isPrivate && from > 0 ? turn(Math.max(0, from - QUOTATIONS_SHOWN), words.button.previous) : [];
  const onward = hasMore ? turn(next, words.button.next) : [];
  const addressed = addressReply(reply, { isPrivate, buttons: [...back, ...onward] }, context);
  return hasMore && onward.length === 0 ? { ...addressed, content: words.quote.more } : addressed;
}

/** Leads to another page of the same quotations; the id carries all that is needed, if it has room for the words. */
function pageButton(page: Page, speaker: string, label: string): Button[] {
  const { asked, from, isPrivate } = page;
  return button('quote', `${isPrivate ? 'turn' : 'page'}:${from}:${speaker}:${asked.search ?? ''}`, { label });
}

function readPage(argument: string): (Page & { readonly wasPrivate: boolean }) | null {
  const { act, from, speaker, search } =
    /^(?<act>page|turn):(?<from>\d{1,4}):(?<speaker>[^:]*):(?<search>.*)$/su.exec(argument)?.groups ?? {};
  if (from === undefined) return null;
  return { asked: { search, speaker }, from: Number(from), isPrivate: true, wasPrivate: act === 'turn' };
}

const isQuoted = (actor: string, { quotations }: Knowledge): boolean =>
  quotations.some(({ speaker }) => speaker === actor);

/** A quotation too long for a choice is looked for by the words that it begins with. */
const choiceOf = (text: string): Choice => ({
  name: text,
  value:
    text.length <= LIMITS.choiceText
      ? text
      : (new RegExp(`^.{1,${LIMITS.choiceText}}(?=\\s)`, 'su').exec(text)?.[0] ?? ''),
});
