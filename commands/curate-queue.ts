/** /curate queue: what people asked in vain and sent here. One press each: answer, same as, not in the article, dismiss. */

import { nearestPassages } from '../src/answer/nearest-passages.ts';
import { articleOption, suggestOneArticle } from '../src/command/article-option.ts';
import type { Context, Pressed } from '../src/command/command.ts';
import type { Curation } from '../src/command/curation.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { defineSubcommand } from '../src/command/subcommand.ts';
import type { QueuedQuestion } from '../src/curation/change.ts';
import { addPhrasings } from '../src/desk/add-phrasings.ts';
import { openForm } from '../src/desk/edit-entry.ts';
import { nothingToCurate } from '../src/desk/entry-option.ts';
import { lookUpEntry } from '../src/desk/look-up-entry.ts';
import { nothingFilled } from '../src/desk/open-entry-form.ts';
import { queuedIsGone, showQueue, showQueued } from '../src/desk/show-queue.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The subcommand. */
export const curateQueue = defineSubcommand({
  name: 'queue',
  names: { en: 'queue', de: 'warteschlange' },
  descriptions: { en: 'Answer what people asked in vain', de: 'Beantworte, was vergeblich gefragt wurde' },
  options: { article: articleOption },
  run: async (_, context) => {
    const { curation } = context;
    return curation === null ? nothingToCurate(context) : showQueue(0, context, curation);
  },
  suggest: { article: suggestOneArticle },
  press: async (argument, context, [chosen = '']) => {
    const { curation, language } = context;
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const { act, rest = '' } = /^(?<act>[a-z]+)(?::(?<rest>[a-z0-9]+))?$/u.exec(argument)?.groups ?? {};
    if (act === 'page' && /^\d{1,6}$/u.test(rest))
      return { kind: 'update', reply: await showQueue(Number(rest), context, curation) };
    const queued = await curation.store.queued(curation.scope, act === 'choose' ? chosen : rest);
    if (queued === null) return { kind: 'reply', reply: queuedIsGone(context) };
    switch (act) {
      case 'choose':
        return { kind: 'update', reply: showQueued(queued, context) };
      case 'answer':
      case 'silent':
        return answer(queued, act === 'silent', context);
      case 'alias':
        return alias(queued, chosen, context, curation);
      case 'dismiss':
        return dismiss(queued, context, curation);
      default:
        return notifyStale(language);
    }
  },
});

/** Opens the form with the question, and with what the article has nearest to it as evidence to start from. */
function answer(queued: QueuedQuestion, isSilent: boolean, context: Context): Pressed {
  const [near] = nearestPassages(context.knowledge, queued.text, 1);
  const filled = {
    ...nothingFilled,
    question: queued.text,
    answer: isSilent ? wordsIn(context.language).curation.form.notStatedAnswer : '',
    paragraph: near ? String(near.paragraph) : '',
    evidence: near?.quote.replaceAll('\n', ' ') ?? '',
  };
  const from = { kind: 'queue', id: queued.id } as const;
  const opened = openForm(
    { kind: isSilent ? 'not_stated' : 'stated', entry: null, expected: 0, from },
    filled,
    context,
  );
  return 'kind' in opened ? opened : { kind: 'reply', reply: opened };
}

async function alias(queued: QueuedQuestion, entry: string, context: Context, curation: Curation): Promise<Pressed> {
  const found = lookUpEntry(context, curation, entry);
  if (found === null) return notifyStale(context.language);
  const { reply, change } = await addPhrasings(found, queued.text, context, curation);
  if (change === null) return { kind: 'reply', reply };
  await end(queued, 'alias', context, curation);
  return { kind: 'update', reply };
}

async function dismiss(queued: QueuedQuestion, context: Context, curation: Curation): Promise<Pressed> {
  if (!(await end(queued, 'dismissed', context, curation))) return { kind: 'reply', reply: queuedIsGone(context) };
  return { kind: 'update', reply: await showQueue(0, context, curation) };
}

const end = (
  { id }: QueuedQuestion,
  how: 'alias' | 'dismissed',
  { asker, interaction }: Context,
  { store, scope }: Curation,
): Promise<boolean> => store.endQueued(scope, id, { how, by: asker.id, at: interaction.at });
