/** What the bot may do with its own token in channels: open direct messages, and post. */
import { type ApiAnswer, answered, apiErrors, invalidForm } from './api-error.ts';
import { messageCreateProblems, privateChannelProblems } from './body-problems.ts';
import { openDirectMessages } from './direct-messages.ts';
import { messageFlags } from './message-flags.ts';
import { type MessageBody, postMessage } from './messages.ts';
import { channelPayload, messagePayload } from './payload.ts';
import type { Sent } from './read-body.ts';
import type { State } from './state.ts';

/** The channels of the bot. */
export interface Channels {
  /** POST /users/@me/channels. */
  open(sent: Sent): ApiAnswer;
  /** POST /channels/{id}/messages. */
  post(channel: string, sent: Sent): ApiAnswer;
}

/** Makes them over a state. */
export function createChannels(state: State): Channels {
  return {
    open({ body }) {
      const problems = privateChannelProblems(body);
      if (problems.length > 0) return invalidForm(problems);
      const person = state.people.get((body as { recipient_id: string }).recipient_id);
      if (person === undefined) return apiErrors.unknownUser;
      return answered(channelPayload(state, openDirectMessages(state, person)));
    },
    post(id, { body, files }) {
      const problems = messageCreateProblems(body);
      if (problems.length > 0) return invalidForm(problems);
      const channel = state.channels.get(id);
      if (channel === undefined) return apiErrors.unknownChannel;
      if (channel.person !== null && state.closedTo.has(channel.person.id)) return apiErrors.cannotMessage;
      const { flags, ...shown } = body as MessageBody;
      // Only an answer to an interaction can be for one person's eyes.
      const kept = { ...shown, flags: (flags ?? 0) & ~messageFlags.ephemeral };
      const to = { channel: id, person: state.application };
      return answered(messagePayload(state, postMessage(state, kept, to, { files })));
    },
  };
}
