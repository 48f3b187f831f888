/** What the bot may do with an interaction's token after its first answer. */
import { type ApiAnswer, answered, apiErrors, invalidForm, nothing } from './api-error.ts';
import { editProblems, followUpProblems } from './body-problems.ts';
import type { Interactions, OpenInteraction } from './interactions.ts';
import { messageFlags } from './message-flags.ts';
import { deleteMessage, editMessage, findMessage, type MessageBody, postMessage } from './messages.ts';
import { messagePayload } from './payload.ts';
import type { Sent } from './read-body.ts';
import type { Message, State } from './state.ts';

/** The webhook of an interaction; `id` is a message's id or `@original`. */
export interface Webhook {
  read(token: string, id: string): ApiAnswer;
  edit(token: string, id: string, sent: Sent): ApiAnswer;
  remove(token: string, id: string): ApiAnswer;
  followUp(token: string, sent: Sent): ApiAnswer;
}

/** Makes the webhook over the messages of the state. */
export function createWebhook(state: State, interactions: Interactions): Webhook {
  const withOpen = (token: string, use: (open: OpenInteraction) => ApiAnswer): ApiAnswer => {
    const open = interactions.open(token);
    return open.ok ? use(open.interaction) : open.answer;
  };
  const shown = (message: Message | null): ApiAnswer =>
    message === null ? apiErrors.unknownMessage : answered(messagePayload(state, message));
  return {
    read: (token, id) => withOpen(token, (open) => shown(findMessage(state, open.channel, idIn(open, id)))),
    edit(token, id, { body, files }) {
      const problems = editProblems(body);
      if (problems.length > 0) return invalidForm(problems);
      return withOpen(token, (open) =>
        shown(editMessage(state, open.channel, idIn(open, id), body as MessageBody, files)),
      );
    },
    remove: (token, id) =>
      withOpen(token, (open) =>
        deleteMessage(state, open.channel, idIn(open, id)) ? nothing : apiErrors.unknownMessage,
      ),
    followUp(token, { body, files }) {
      const problems = followUpProblems(body);
      if (problems.length > 0) return invalidForm(problems);
      return withOpen(token, (open) => shown(post(state, open, { body, files })));
    },
  };
}

/** The first follow-up to a message that is thinking takes its place, as Discord has it for bots of older days. */
function post(state: State, open: OpenInteraction, sent: Sent): Message | null {
  const [body, { files }] = [sent.body as MessageBody, sent];
  const original = findMessage(state, open.channel, idIn(open, '@original'));
  const isThinking = original !== null && (original.flags & messageFlags.loading) !== 0;
  return isThinking
    ? editMessage(state, open.channel, original.id, body, files)
    : postMessage(state, body, open, { files });
}

function idIn({ original }: OpenInteraction, id: string): string {
  return id === '@original' ? (original ?? '') : id;
}
