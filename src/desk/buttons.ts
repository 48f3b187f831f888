/** The buttons that moderators press. */
import { button } from '../command/buttons.ts';
import type { Context } from '../command/command.ts';
import type { Button } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { LookedUp } from './look-up-entry.ts';

/** Takes a batch back. */
export const undoButton = (batch: string, { language }: Context): Button[] =>
  button('curate history', `undo:${batch}`, { label: wordsIn(language).curation.panel.undo, emoji: '↩️' });

/** Shows the changes of an entry. */
export const historyButton = (entry: string, { language }: Context): Button[] =>
  button('curate history', `of:${entry}`, { label: wordsIn(language).curation.panel.history, emoji: '🕘' });

/** All that can be done with an entry. */
export function panelButtons({ id, pack, item, entry, version }: LookedUp, context: Context): Button[] {
  const { panel } = wordsIn(context.language).curation;
  const isReplaced = pack !== null && item.content !== null;
  return [
    ...(entry === null ? [] : button('curate edit', `of:${id}`, { label: panel.edit, emoji: '✏️', style: 'primary' })),
    ...(item.hidden
      ? button('curate hide', `show:${id}`, { label: panel.show, emoji: '👁️' })
      : entry === null
        ? []
        : button('curate hide', `hide:${id}`, { label: panel.hide, emoji: '🙈' })),
    ...(isReplaced ? button('curate restore', `of:${id}`, { label: panel.restore, emoji: '📦' }) : []),
    ...(pack === null && item.content !== null
      ? button('curate remove', `of:${id}`, { label: panel.remove, emoji: '🗑️', style: 'danger' })
      : []),
    ...(version === 0 ? [] : historyButton(id, context)),
  ];
}
