import { LIMITS } from '../reply/limits.ts';
import type { Button, Reply, Row } from '../reply/reply.ts';
import { wordsIn } from '../reply/words-in.ts';
import { removeButton } from './buttons.ts';
import type { Context } from './command.ts';

/** Who gets a reply, and with which buttons. */
export interface Address {
  /** Only the asker sees it. */
  readonly isPrivate?: boolean | undefined;
  /** The id of the member that it is for. */
  readonly recipient?: string | undefined;
  readonly buttons?: readonly Button[];
}

/**
 * Sends a reply to the asker or to everyone, with its buttons. Everyone's can be removed and notify the one member that
 * they are for; a private one only says whom it will reach.
 */
export function addressReply(
  reply: Reply,
  { isPrivate = false, recipient, buttons = [] }: Address,
  context: Context,
): Reply {
  const { ask } = wordsIn(context.language);
  const all = isPrivate ? buttons : [...buttons, ...removeButton(context.asker.id, context.language)];
  const addressed: Reply = { ...reply, audience: isPrivate ? 'asker' : 'everyone', components: inRows(all) };
  if (recipient === undefined) return addressed;
  const mention = `<@${recipient}>`;
  if (isPrivate) return { ...addressed, content: ask.forMemberPrivately(mention) };
  return { ...addressed, content: ask.forMember(mention), mentions: recipient };
}

function inRows(buttons: readonly Button[]): Row[] {
  const count = Math.min(LIMITS.rows, Math.ceil(buttons.length / LIMITS.buttons));
  return Array.from({ length: count }, (_, row) => buttons.slice(row * LIMITS.buttons, (row + 1) * LIMITS.buttons));
}
