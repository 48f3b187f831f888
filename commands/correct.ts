/**
 * The button below an answer: members suggest a correction or an answer, moderators get to all that they can do with it.
 * Nobody can type it.
 */
import { findEntry } from '../src/answer/served-entries.ts';
import { type Context, defineCommand, type Pressed, type Submitted } from '../src/command/command.ts';
import { componentId } from '../src/command/component-id.ts';
import type { Curation } from '../src/command/curation.ts';
import { notify, notifyStale } from '../src/command/notify.ts';
import { openForm } from '../src/desk/edit-entry.ts';
import { lookUpEntry } from '../src/desk/look-up-entry.ts';
import { nothingFilled } from '../src/desk/open-entry-form.ts';
import { showPanel } from '../src/desk/show-panel.ts';
import { unescapeMarkdown } from '../src/reply/escape-markdown.ts';
import type { TextInput } from '../src/reply/modal.ts';
import { newNotice } from '../src/reply/new-reply.ts';
import { questionOf } from '../src/reply/question-of.ts';
import type { Embed } from '../src/reply/reply.ts';
import { wordsIn } from '../src/reply/words-in.ts';

/** The command. */
export const correct = defineCommand({
  name: 'correct',
  names: { en: 'correct', de: 'berichtigen' },
  descriptions: { en: 'Suggest a correction', de: 'Schlag eine Korrektur vor' },
  hidden: true,
  options: {},
  run: (_, { language }) => newNotice(wordsIn(language).notice.stale),
  press: (argument, context, _, shown) => {
    const { curation, language, asker } = context;
    if (curation === null) return notify(wordsIn(language).curation.onlyOnServers);
    const about = readAbout(argument, shown, context);
    if (about === null) return notifyStale(language);
    return asker.moderates ? moderate(about, context, curation) : suggest(argument, about, context);
  },
  submit: async (argument, { texts }, context, shown): Promise<Submitted> => {
    const { curation, language, asker, interaction } = context;
    const words = wordsIn(language).curation;
    const say = (text: string): Submitted => ({ kind: 'reply', reply: newNotice(text) });
    if (curation === null) return say(words.onlyOnServers);
    const about = readAbout(argument, shown ?? [], context);
    const { answer = '', evidence = '' } = texts;
    if (about === null || answer.trim() === '') return say(wordsIn(language).notice.stale);
    if (!(await curation.maySend(asker.id))) return say(words.suggest.tooMany);
    const { store, scope, newId } = curation;
    const proposal = { ...about, answer: answer.trim(), evidence: evidence.trim(), language, author: asker.id };
    await store.propose({ ...scope, ...proposal, id: newId(), at: interaction.at });
    return say(words.suggest.thanks);
  },
});

/** What is corrected: an entry with its question, or the question of the message alone. */
interface About {
  readonly entry: string | null;
  readonly question: string;
}

function readAbout(argument: string, [shown]: readonly Embed[], { knowledge, language }: Context): About | null {
  const id = /^of:(?<id>.+)$/su.exec(argument)?.groups?.id;
  const entry = id === undefined ? null : findEntry(knowledge, id);
  if (entry !== null) return { entry: entry.id, question: questionOf(entry, language) };
  const question = argument === 'new' ? unescapeMarkdown(shown?.title ?? '').trim() : '';
  return question === '' ? null : { entry: null, question };
}

function moderate({ entry, question }: About, context: Context, curation: Curation): Pressed {
  const found = entry === null ? null : lookUpEntry(context, curation, entry);
  if (found !== null) return { kind: 'reply', reply: showPanel(found, context, curation) };
  const opened = openForm(
    { kind: 'stated', entry: null, expected: 0, from: null },
    { ...nothingFilled, question },
    context,
  );
  return 'kind' in opened ? opened : { kind: 'reply', reply: opened };
}

function suggest(argument: string, { entry }: About, { knowledge, language }: Context): Pressed {
  const words = wordsIn(language).curation.suggest;
  const id = componentId('correct', argument);
  if (id === null) return notifyStale(language);
  const answer: TextInput = {
    kind: 'text',
    id: 'answer',
    style: 'paragraph',
    label: words.answer.label,
    description: words.answer.help,
    maxLength: 1000,
    value: (entry === null ? null : findEntry(knowledge, entry))?.answer[language].slice(0, 1000) ?? '',
  };
  const evidence: TextInput = {
    kind: 'text',
    id: 'evidence',
    style: 'paragraph',
    label: words.evidence.label,
    description: words.evidence.help,
    required: false,
    maxLength: 1000,
  };
  return {
    kind: 'modal',
    modal: { id, title: entry === null ? words.answerForm : words.form, parts: [answer, evidence] },
  };
}
