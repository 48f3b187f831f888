import { addressComponents, addressModal } from '../command/address-components.ts';
import type { Also, Reply } from '../reply/reply.ts';
import type { After, Handled, Outcome } from './handled.ts';
import { respond, type Said, writeMessage } from './respond.ts';

/**
 * What is said, as the response, with the file that goes with it and what there is to do once it was accepted.
 *
 * @param key of the article that it is about; null for the standard one
 */
export function handledOf(spoken: Said, outcome: Outcome, key: string | null): Handled {
  const said = addressed(spoken, key);
  const reply = 'reply' in said ? said.reply : null;
  const after = [...(said.kind === 'remove' ? [{ kind: 'delete-original' } as const] : []), ...afterReply(reply)];
  return {
    response: respond(said),
    ...(reply?.file && { file: reply.file }),
    ...(after.length > 0 && { after }),
    outcome,
  };
}

function addressed(said: Said, key: string | null): Said {
  if ('reply' in said) return { ...said, reply: addressComponents(said.reply, key) };
  return said.kind === 'modal' ? { ...said, modal: addressModal(said.modal, key) } : said;
}

const afterReply = (reply: Reply | null): After[] => (reply?.also ?? []).map(afterOf);

/** What is said elsewhere, as something to do. */
export function afterOf({ to, reply }: Also): After {
  const saying = { message: writeMessage(reply), ...(reply.file && { file: reply.file }) };
  return 'channel' in to
    ? { kind: 'post', channel: to.channel, ...saying }
    : { kind: 'tell', member: to.member, ...saying };
}
