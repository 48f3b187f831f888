/**
 * /ask: a question, answered with its evidence. While one types, it proposes curated questions, and the article's own
 * words where none fits.
 */
import type { Answer, Entry } from '../src/answer/answer.ts';
import { answerAmong } from '../src/answer/answer-among.ts';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { explainAnswer } from '../src/answer/explain-answer.ts';
import { nearestPassages } from '../src/answer/nearest-passages.ts';
import { suggestQuestions } from '../src/answer/suggest-questions.ts';
import type { Language } from '../src/article/article.ts';
import { containsSpan } from '../src/article/span.ts';
import { addressReply } from '../src/command/address-reply.ts';
import { articleOption, suggestAnyArticle } from '../src/command/article-option.ts';
import { contextButtons, othersButton, shareButton, whyButton } from '../src/command/buttons.ts';
import { type Choice, type Context, defineCommand } from '../src/command/command.ts';
import { fitChoices } from '../src/command/fit-choices.ts';
import { notifyStale } from '../src/command/notify.ts';
import {
  answerReference,
  formatReference,
  type Reference,
  readReference,
  referenceOf,
} from '../src/command/reference.ts';
import { runIn } from '../src/command/run-in.ts';
import { answerButtons, unansweredButtons } from '../src/desk/member-buttons.ts';
import { questionOf } from '../src/reply/question-of.ts';
import { renderAnswer, renderOthers } from '../src/reply/render-answer.ts';
import { renderWhy } from '../src/reply/render-why.ts';
import type { Reply } from '../src/reply/reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';
import { tokenize } from '../src/search/tokenize.ts';

/** The command. */
export const ask = defineCommand({
  name: 'ask',
  names: { en: 'ask', de: 'frage' },
  descriptions: {
    en: 'Ask the article a question and see the passage that answers it',
    de: 'Stell dem Artikel eine Frage und sieh die Stelle, die sie beantwortet',
  },
  options: {
    question: {
      kind: 'text',
      names: { en: 'question', de: 'frage' },
      descriptions: {
        en: 'What do you want to know? Suggestions come as you type',
        de: 'Was willst du wissen? Vorschläge kommen beim Tippen',
      },
      required: true,
      autocomplete: true,
      maxLength: 300,
    },
    private: {
      kind: 'flag',
      names: { en: 'private', de: 'privat' },
      descriptions: { en: 'Only you see the answer', de: 'Nur du siehst die Antwort' },
    },
    for: {
      kind: 'user',
      names: { en: 'for', de: 'für' },
      descriptions: { en: 'Points someone to the answer', de: 'Macht jemanden auf die Antwort aufmerksam' },
    },
    article: articleOption,
  },
  run: answer,
  everywhere: (values, contexts) => {
    const { question } = values;
    const chosen = contexts.find(({ knowledge }) => readReference(knowledge, question));
    const best =
      contexts[
        answerAmong(
          contexts.map(({ knowledge }) => knowledge),
          { text: question },
        )
      ];
    return runIn(chosen ?? best ?? contexts[0], (context) => answer(values, context));
  },
  suggest: {
    question: (typed, _, context) => fitChoices(propose(typed, context)),
    article: suggestAnyArticle,
  },
  press: (argument, context) => {
    const { question } = /^why:(?<question>.+)$/su.exec(argument)?.groups ?? {};
    if (question !== undefined)
      return { kind: 'reply', reply: renderWhy(explainAnswer(context.knowledge, { text: question }), context) };
    const { act, text = '' } = /^(?<act>others|share|try):(?<text>.+)$/su.exec(argument)?.groups ?? {};
    const reference = readReference(context.knowledge, text);
    if (reference === null) return notifyStale(context.language);
    return {
      kind: 'reply',
      reply: act === 'others' ? listOthers(reference, context) : repeat(reference, act === 'try', context),
    };
  },
});

interface AskValues {
  readonly question: string;
  readonly private?: boolean | undefined;
  readonly for?: string | undefined;
}

function answer({ question, private: isPrivate, for: recipient }: AskValues, context: Context): Reply {
  const chosen = readReference(context.knowledge, question);
  const found = chosen
    ? answerReference(context.knowledge, chosen)
    : answerQuestion(context.knowledge, { text: question });
  note(found, context);
  const to = { isPrivate: isPrivate || isMissing(found), recipient };
  return present(found, chosen ? phrase(chosen, context) : question, to, context);
}

const counted = {
  curated: 'answered',
  quoted: 'answered',
  'not-stated': 'not-stated',
  unanswered: 'unanswered',
} as const;

/** Counts what people ask and what becomes of it. */
function note(answer: Answer, { curation }: Context): void {
  curation?.note('asked', null);
  curation?.note(counted[answer.kind], 'entry' in answer ? answer.entry.id : null);
}

/** Nothing was asked: that concerns nobody else. */
const isMissing = (answer: Answer): boolean => answer.kind === 'unanswered' && answer.reason === 'empty';

interface To {
  readonly isPrivate?: boolean | undefined;
  readonly recipient?: string | undefined;
}

function present(answer: Answer, asked: string, to: To, context: Context): Reply {
  const { knowledge, language } = context;
  const reply = renderAnswer(answer, asked, context);
  const reference = referenceOf(answer, knowledge);
  const buttons = [
    ...contextButtons(reply.cites, language),
    ...(reference ? othersButton(reference, language) : []),
    ...(tokenize(asked).length > 0 ? whyButton(asked, language) : []),
    ...(reference && to.isPrivate ? shareButton(reference, language) : []),
    ...(reference?.kind === 'entry' ? answerButtons(reference.entry.id, context) : []),
    ...(answer.kind === 'unanswered' && tokenize(asked).length > 0 ? unansweredButtons(context) : []),
  ];
  // Who cannot share an answer cannot send it to anyone either.
  const recipient = to.isPrivate && reference === null ? undefined : to.recipient;
  return addressReply(reply, { isPrivate: to.isPrivate, recipient, buttons }, context);
}

/** What was asked when somebody chose a proposal. */
const phrase = (reference: Reference, { language }: Context): string =>
  reference.kind === 'entry' ? questionOf(reference.entry, language) : wordsIn(language).ask.fromArticle;

function propose(typed: string, { knowledge, language }: Context): Choice[] {
  const { place } = wordsIn(language);
  return suggestQuestions(knowledge, typed, language).map((it) => ({
    name: it.kind === 'entry' ? nameOf(it, language) : `${place(it.passage.paragraph)}: ${it.passage.text}`,
    value: formatReference(it),
  }));
}

/** The phrasing that fits what was typed; a whole question in place of key words. */
const nameOf = ({ entry, text }: { readonly entry: Entry; readonly text: string }, language: Language): string =>
  text.endsWith('?') ? text : questionOf(entry, language);

/** A curated question or a passage again: for everyone when it is shared, privately when it is tried out. */
const repeat = (reference: Reference, isPrivate: boolean, context: Context): Reply =>
  present(answerReference(context.knowledge, reference), phrase(reference, context), { isPrivate }, context);

const OTHERS_SHOWN = 4;

/** The passages nearest to what was asked, without those that the answer showed already. */
function listOthers(reference: Reference, context: Context): Reply {
  const { knowledge, language } = context;
  const shown = reference.kind === 'entry' ? reference.entry.evidence : [reference.passage];
  const text =
    reference.kind === 'entry' ? questionOf(reference.entry, knowledge.article.language) : reference.passage.text;
  const others = nearestPassages(knowledge, text, OTHERS_SHOWN + shown.length).filter(
    ({ span }) => !shown.some((it) => containsSpan(it.span, span)),
  );
  const reply = renderOthers(others.slice(0, OTHERS_SHOWN), context);
  return addressReply(reply, { isPrivate: true, buttons: contextButtons(reply.cites, language) }, context);
}
