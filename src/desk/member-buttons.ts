/** What members press below an answer on a server that keeps its own: judge it, correct it, ask the moderators. */
import { button } from '../command/buttons.ts';
import type { Context } from '../command/command.ts';
import type { Button } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';

/** Below an answer of an entry. Who moderates gets to its panel by the last one. */
export function answerButtons(entry: string, { curation, language }: Context): Button[] {
  if (curation === null) return [];
  const { feedback, suggest } = wordsIn(language).curation;
  const version = curation.state.items.find((stored) => stored.entry === entry)?.version ?? 0;
  return [
    ...button('feedback', `yes:${version}:${entry}`, { label: feedback.helpful, emoji: '👍' }),
    ...button('feedback', `no:${version}:${entry}`, { label: feedback.notHelpful, emoji: '👎' }),
    ...button('correct', `of:${entry}`, { label: suggest.button, emoji: '✏️' }),
  ];
}

/** Below a question that has no answer: who asked may send it to the moderators, anybody may propose an answer. */
export function unansweredButtons({ curation, language, asker }: Context): Button[] {
  if (curation === null) return [];
  const { queue, suggest } = wordsIn(language).curation;
  return [
    ...button('send', asker.id, { label: queue.send, emoji: '📨', style: 'primary' }),
    ...button('correct', 'new', { label: suggest.answerButton, emoji: '✏️' }),
  ];
}
