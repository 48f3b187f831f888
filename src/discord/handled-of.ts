import type { Also, Reply } from '../reply/reply.ts';
import type { After, Handled, Outcome } from './handled.ts';
import { respond, type Said, writeMessage } from './respond.ts';

/** What is said, as the response, with the file that goes with it and what there is to do once it was accepted. */
export function handledOf(said: Said, outcome: Outcome): Handled {
  const reply = 'reply' in said ? said.reply : null;
  const after = [...(said.kind === 'remove' ? [{ kind: 'delete-original' } as const] : []), ...afterReply(reply)];
  return {
    response: respond(said),
    ...(reply?.file && { file: reply.file }),
    ...(after.length > 0 && { after }),
    outcome,
  };
}

const afterReply = (reply: Reply | null): After[] => (reply?.also ?? []).map(afterOf);

/** What is said elsewhere, as something to do. */
export function afterOf({ to, reply }: Also): After {
  const saying = { message: writeMessage(reply), ...(reply.file && { file: reply.file }) };
  return 'channel' in to
    ? { kind: 'post', channel: to.channel, ...saying }
    : { kind: 'tell', member: to.member, ...saying };
}
