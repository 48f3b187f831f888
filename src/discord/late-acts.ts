import { wordsIn } from '../reply/words-in.ts';
import { languageOf } from './context-of.ts';
import type { Handled } from './handled.ts';
import type { Envelope } from './interaction.ts';
import { type InteractionResponse, isPrivate, type MessageJson } from './respond.ts';
import { sayPrivately } from './say-privately.ts';

/** What is done with an interaction's webhook once an answer that was put off is there. */
export type LateAct =
  /** Changes the message that "is thinking", or the one that the component sits on. */
  | { readonly kind: 'edit'; readonly message: MessageJson }
  /** Deletes the message that "is thinking". */
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'follow-up'; readonly message: MessageJson };

/**
 * How a late answer is shown, in this order. A message that everybody sees cannot become private, nor the other way round:
 * where the answer has other readers than the message that "is thinking", that one is withdrawn and another follows. A form
 * can only be opened at once, so instead of it the person is asked to try again.
 */
export function lateActs(first: InteractionResponse, { response }: Handled, { locale }: Envelope): readonly LateAct[] {
  const said = response?.type === 9 ? sayPrivately(wordsIn(languageOf(locale)).notice.tooSlow) : response;
  if (said?.type === 7) return [{ kind: 'edit', message: said.data }];
  if (said?.type !== 4) return [];
  if (first.type === 6) return [{ kind: 'follow-up', message: said.data }];
  if (first.type !== 5) return [];
  if (isPrivate(first.data) === isPrivate(said.data)) return [{ kind: 'edit', message: withoutFlags(said.data) }];
  return [{ kind: 'withdraw' }, { kind: 'follow-up', message: said.data }];
}

/** An edit cannot change who sees a message. */
const withoutFlags = ({ flags: _, ...message }: MessageJson): MessageJson => message;
