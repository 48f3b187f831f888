/** What people do with the bot: run commands, complete options, press components. */
import { type ChatInput, chatInputData } from './chat-input-data.ts';
import { type Act, type InteractionType, interactionPayload, messageMenuData } from './interaction-payload.ts';
import type { Interactions, Seen, Settled } from './interactions.ts';
import { requireUse } from './may-use.ts';
import { addMessage, findMessage } from './messages.ts';
import { type ModalFields, modalData } from './modal-data.ts';
import { pressData } from './press-data.ts';
import { findCommand } from './registered-commands.ts';
import type { Channel, Json, Message, Person, State } from './state.ts';
import { usedBy } from './used-by.ts';

/** Somebody runs a slash command; options by their registered names. */
export interface RunCommand extends Act, Pick<ChatInput, 'command' | 'options'> {}

/** Somebody has typed into the option `focused`, which stands in `options` with what they typed. */
export interface Autocomplete extends RunCommand {
  readonly focused: string;
}

/** Somebody sends the modal that the bot opened; `message` holds the component that it opened from. */
export interface SubmitModal extends Act {
  readonly message?: Message;
  readonly modal: Json;
  readonly fields: ModalFields;
}

/** Somebody presses a button, or picks `values` from a select menu. */
export interface Press {
  readonly member: Person;
  readonly message: Message;
  readonly customId: string;
  readonly values?: readonly string[];
}

/** The acts. Each resolves with what the person sees in the end, and throws for what nobody could do in Discord. */
export interface Acts {
  runCommand(run: RunCommand): Promise<Seen>;
  /** Picks a command from a message's menu. */
  runOnMessage(run: { readonly member: Person; readonly message: Message; readonly command: string }): Promise<Seen>;
  autocomplete(typed: Autocomplete): Promise<Seen>;
  press(press: Press): Promise<Seen>;
  submitModal(submitted: SubmitModal): Promise<Seen>;
  /** Sends an interaction as it is, and resolves with the callback's body as the bot sent it; null if none came. */
  deliver(interaction: Json): Promise<unknown>;
}

/** What the acts need. */
export interface ActsParts {
  readonly state: State;
  readonly interactions: Interactions;
  readonly dispatch: (t: string, d: Json, guild: string | null) => void;
}

/** Makes the acts over a state. */
export function createActs(parts: ActsParts): Acts {
  const { state } = parts;
  const act = async (where: Act, type: InteractionType, data: Json, message?: Message): Promise<Seen> => {
    const payload = interactionPayload(state, where, type, data, message);
    return (await send(parts, payload, message?.id ?? null)).seen;
  };
  return {
    async runCommand({ command, options = {}, ...where }) {
      return act(where, 2, chatInputData(state, where, { command, options }));
    },
    async runOnMessage({ member, message, command: name }) {
      const where = { member, channel: channelOf(state, message) };
      const command = findCommand(state, name, 3);
      requireUse(where, command);
      return act(where, 2, messageMenuData(state, command, message));
    },
    async autocomplete({ command, options = {}, focused, ...where }) {
      return act(where, 4, chatInputData(state, where, { command, options, focused }));
    },
    async press({ member, message, customId, values }) {
      const where = { member, channel: channelOf(state, message) };
      return act(where, 3, pressData(state, message, customId, values), message);
    },
    async submitModal({ message, modal, fields, ...where }) {
      return act(where, 5, modalData(state, modal, fields), message);
    },
    async deliver(interaction) {
      return (await send(parts, interaction, bringMessage(state, interaction))).response;
    },
  };
}

function send({ interactions, dispatch }: ActsParts, payload: Json, source: string | null): Promise<Settled> {
  const { id, token, type, channel_id, guild_id } = payload;
  const person = personOf(payload);
  const settled = interactions.ask({
    id: String(id),
    token: String(token),
    type: type as InteractionType,
    channel: String(channel_id),
    person,
    source,
    used: usedBy(person, payload),
  });
  dispatch('INTERACTION_CREATE', payload, typeof guild_id === 'string' ? guild_id : null);
  return settled;
}

/** A message that only the interaction knows of comes into being, so that it can be updated and deleted. */
function bringMessage(state: State, { message, channel_id }: Json): string | null {
  if (typeof message !== 'object' || message === null || !('id' in message)) return null;
  const [id, channel] = [String(message.id), String(channel_id)];
  if (findMessage(state, channel, id) === null) {
    const shown = { content: '', embeds: [], components: [], attachments: [], flags: 0 };
    const rest = { visibleTo: null, notified: [], used: null };
    addMessage(state, {
      ...shown,
      ...rest,
      id,
      channel,
      author: state.application,
      created: state.now(),
      edited: null,
    });
  }
  return id;
}

function personOf({ member, user }: Json): string {
  const { id } = ((member as Json | undefined)?.user ?? user) as Json;
  return String(id);
}

function channelOf(state: State, { channel }: Message): Channel {
  const found = state.channels.get(channel);
  if (found === undefined)
    throw new Error(`Act on a message of the channel "${channel}": expected a channel of this server`);
  return found;
}
