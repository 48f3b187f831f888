import type { Citation, Knowledge } from '../answer/answer.ts';
import { citePassage } from '../answer/cite.ts';
import type { Language } from '../article/article.ts';
import { containsSpan } from '../article/span.ts';
import type { Button, Embed } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { addressReply } from './address-reply.ts';
import { button, contextButtons } from './buttons.ts';
import type { Context, Pressed } from './command.ts';
import { notifyStale } from './notify.ts';

/**
 * Posts a private reply for everyone, as it stands. Its id names the sentences that it cites, so that what is shared has
 * its receipt again; none where Discord has no room for them.
 */
export function shareShownButton(
  command: string,
  cites: readonly Citation[],
  knowledge: Knowledge,
  language: Language,
): Button[] {
  const cited = knowledge.passages.filter(({ span }) => cites.some((citation) => containsSpan(citation.span, span)));
  if (cited.length === 0) return [];
  const label = wordsIn(language).button.share;
  return button(command, `share:${cited.map(({ id }) => id).join(',')}`, { label, emoji: '📣', style: 'primary' });
}

/** Answers a press on that button; null where the argument is not one of its own. */
export function shareShown(argument: string, shown: readonly Embed[], context: Context): Pressed | null {
  const ids = /^share:(?<ids>.+)$/u.exec(argument)?.groups?.ids?.split(',');
  if (ids === undefined) return null;
  const { article, passages } = context.knowledge;
  const cites = passages.filter(({ id }) => ids.includes(id)).map((passage) => citePassage(article, passage));
  if (shown.length === 0 || cites.length === 0) return notifyStale(context.language);
  const reply = { embeds: shown, components: [], audience: 'everyone', cites } as const;
  return { kind: 'reply', reply: addressReply(reply, { buttons: contextButtons(cites, context.language) }, context) };
}
