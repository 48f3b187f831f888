/** /check: did they really say this? And the menu that checks every quotation of a message. */
import { checkAmong } from '../src/answer/check-among.ts';
import { checkQuotes } from '../src/answer/check-quote.ts';
import { suggestActors } from '../src/answer/suggest-actors.ts';
import { addressReply } from '../src/command/address-reply.ts';
import { articleOption, suggestAnyArticle } from '../src/command/article-option.ts';
import { contextButtons, relatedButtons } from '../src/command/buttons.ts';
import { type Context, defineCommand } from '../src/command/command.ts';
import { fitChoices } from '../src/command/fit-choices.ts';
import { notifyStale } from '../src/command/notify.ts';
import { runIn } from '../src/command/run-in.ts';
import { shareShown, shareShownButton } from '../src/command/share-shown.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { renderChecks } from '../src/reply/render-check.ts';
import type { Reply } from '../src/reply/reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The command. */
export const check = defineCommand({
  name: 'check',
  names: { en: 'check', de: 'pruefen' },
  descriptions: {
    en: 'Did they really say this? Check a quotation against the article',
    de: 'Wurde das wirklich gesagt? Prüf ein Zitat am Artikel',
  },
  options: {
    quote: {
      kind: 'text',
      names: { en: 'quote', de: 'zitat' },
      descriptions: {
        en: 'The claimed words, with or without quotation marks',
        de: 'Die Worte, mit oder ohne Anführungszeichen',
      },
      required: true,
      maxLength: 2000,
    },
    speaker: {
      kind: 'text',
      names: { en: 'speaker', de: 'sprecher' },
      descriptions: { en: 'Who is said to have said it?', de: 'Wer soll es gesagt haben?' },
      autocomplete: true,
    },
    article: articleOption,
  },
  menu: { names: { en: 'Check quotes', de: 'Zitate prüfen' }, run: checkMessage },
  run: checkQuote,
  everywhere: (asked, contexts) => {
    const packs = contexts.map(({ knowledge }) => knowledge);
    const best = contexts[checkAmong(packs, { text: asked.quote, speaker: asked.speaker })];
    return runIn(best ?? contexts[0], (context) => checkQuote(asked, context));
  },
  suggest: {
    speaker: (typed, _, { knowledge, language }) =>
      fitChoices(
        suggestActors(knowledge, typed, language).map(({ id, names }) => ({ name: names[language], value: id })),
      ),
    article: suggestAnyArticle,
  },
  press: (argument, context, _, shown) => shareShown(argument, shown, context) ?? notifyStale(context.language),
});

interface CheckValues {
  readonly quote: string;
  readonly speaker?: string | undefined;
}

function checkQuote({ quote, speaker }: CheckValues, context: Context): Reply {
  const checks = checkQuotes(context.knowledge, { text: quote, speaker });
  const reply = renderChecks(checks, context);
  const buttons = [
    ...contextButtons(reply.cites, context.language),
    ...relatedButtons(reply.cites, context.knowledge, context.language),
  ];
  return addressReply(reply, { isPrivate: checks.length === 0, buttons }, context);
}

/** Whoever wrote a message is not who is quoted in it. */
function checkMessage(content: string, context: Context): Reply {
  const { knowledge, language } = context;
  const checks = checkQuotes(knowledge, { text: content });
  const isQuoting =
    checks.length > 1 || checks.some(({ verdict, claim }) => verdict !== 'not-found' || claim !== content.trim());
  if (!isQuoting) return newNotice(wordsIn(language).check.noQuotation);
  const reply = renderChecks(checks, context);
  const buttons = [
    ...contextButtons(reply.cites, language),
    ...relatedButtons(reply.cites, knowledge, language),
    ...shareShownButton('check', reply.cites, knowledge, language),
  ];
  return addressReply(reply, { isPrivate: true, buttons }, context);
}
