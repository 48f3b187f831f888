/** The queue of questions that were asked in vain: the list, and one of them with all that can be done with it. */
import { suggestQuestions } from '../answer/suggest-questions.ts';
import { addressReply } from '../command/address-reply.ts';
import { button } from '../command/buttons.ts';
import type { Context } from '../command/command.ts';
import { componentId } from '../command/component-id.ts';
import type { Curation } from '../command/curation.ts';
import type { QueuedQuestion } from '../curation/change.ts';
import { clip } from '../reply/clip.ts';
import { COLOURS } from '../reply/colours.ts';
import { echo } from '../reply/echo.ts';
import { LIMITS } from '../reply/limits.ts';
import { newNotice, newReply } from '../reply/new-reply.ts';
import { plainLine } from '../reply/plain-line.ts';
import { questionOf } from '../reply/question-of.ts';
import type { Reply, Row } from '../reply/reply.ts';
import { when } from '../reply/who-when.ts';
import { wordsIn } from '../reply/words-in.ts';

/** Questions of one page. */
const SHOWN = 10;

/** How much of a queued question is shown when it is alone, in UTF-16 code units. */
const WHOLE_ECHO = 300;

/** A page of the queue, what was asked most first. */
export async function showQueue(offset: number, context: Context, curation: Curation): Promise<Reply> {
  const { button: labels, curation: words } = wordsIn(context.language);
  const { total, items } = await curation.store.queue(curation.scope, { offset, limit: SHOWN });
  const lines = items.map(
    ({ text, count, lastAt }) => `**${echo(text)}**\n${words.queue.count(count)} · ${when(lastAt)}`,
  );
  const embed = {
    title: words.queue.title,
    description: lines.length === 0 ? words.queue.empty : lines.join('\n'),
    color: COLOURS.info,
    ...(total > 0 && { footer: words.queue.range(offset + 1, offset + items.length, total) }),
  };
  const go = (to: number, label: string) =>
    to < 0 || to >= total ? [] : button('curate queue', `page:${to}`, { label });
  const buttons = [...go(offset - SHOWN, labels.previous), ...go(offset + SHOWN, labels.next)];
  const reply = addressReply(newReply(embed), { isPrivate: true, buttons }, context);
  const options = items.map(({ id, text }) => ({ value: id, label: clip(plainLine(text), LIMITS.selectText) }));
  return { ...reply, components: [...menu('choose', words.queue.choose, options), ...reply.components] };
}

/** One question of the queue. */
export function showQueued({ id, text, count, firstAt }: QueuedQuestion, context: Context): Reply {
  const { queue } = wordsIn(context.language).curation;
  const press = (act: string, label: string, emoji: string, style: 'primary' | 'secondary' | 'danger' = 'secondary') =>
    button('curate queue', `${act}:${id}`, { label, emoji, style });
  const buttons = [
    ...press('answer', queue.answer, '✏️', 'primary'),
    ...press('silent', queue.notStated, '🚫'),
    ...press('dismiss', queue.dismiss, '🗑️', 'danger'),
    ...button('curate queue', 'page:0', { label: queue.back }),
  ];
  const description = `**${echo(text, WHOLE_ECHO)}**\n${queue.count(count)} · ${when(firstAt)}`;
  const reply = newReply({ title: queue.title, description, color: COLOURS.info });
  const addressed = addressReply(reply, { isPrivate: true, buttons }, context);
  return {
    ...addressed,
    components: [...menu(`alias:${id}`, queue.alias, nearest(text, context)), ...addressed.components],
  };
}

/** What is said where somebody was faster. */
export const queuedIsGone = ({ language }: Context): Reply => newNotice(wordsIn(language).curation.queue.gone);

/** The entries that a question may mean, the likeliest first. */
function nearest(text: string, { knowledge, language }: Context) {
  return suggestQuestions(knowledge, text, language, LIMITS.selectOptions).flatMap((it) => {
    if (it.kind !== 'entry' || it.entry.id.length > LIMITS.selectText) return [];
    const label = clip(plainLine(questionOf(it.entry, language)), LIMITS.selectText);
    const description = clip(plainLine(it.entry.answer[language]), LIMITS.selectText);
    return [{ value: it.entry.id, label, description }];
  });
}

function menu(argument: string, placeholder: string, options: readonly { value: string; label: string }[]): Row[] {
  const id = componentId('curate queue', argument);
  return id === null || options.length === 0 ? [] : [[{ kind: 'select', id, placeholder, options }]];
}
