/** The only writer of interaction response JSON: what we say, in Discord's words. */
import type { Choice, Pressed } from '../command/command.ts';
import type { Embed, Reply } from '../reply/reply.ts';
import { writeRow } from './write-component.ts';
import { type ModalJson, writeModal } from './write-modal.ts';

/** All that can be said to an interaction. */
export type Said =
  | Pressed
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** The answer takes time: for a new message, and for what a component leads to. */
  | { readonly kind: 'thinking'; readonly isPrivate: boolean }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'pong' };

/** A message as Discord's callback takes it. */
export interface MessageJson {
  readonly content?: string | null;
  readonly embeds: readonly object[];
  readonly components: readonly object[];
  readonly allowed_mentions: { readonly parse: readonly []; readonly users?: readonly string[] };
  readonly flags?: number;
  /** Those that stay or come; the file that is sent along has the id 0. */
  readonly attachments?: readonly { readonly id: string; readonly filename: string }[];
}

/** The callback: pong 1, message 4, deferred message 5, deferred update 6, update 7, choices 8, modal 9. */
export type InteractionResponse =
  | { readonly type: 1 | 6 }
  | { readonly type: 4 | 7; readonly data: MessageJson }
  | { readonly type: 5; readonly data: Pick<MessageJson, 'flags'> }
  | { readonly type: 9; readonly data: ModalJson }
  | { readonly type: 8; readonly data: { readonly choices: readonly Choice[] } };

const EPHEMERAL = 1 << 6;
const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/** Turns what is said into the JSON of the callback. */
export function respond(said: Said): InteractionResponse {
  switch (said.kind) {
    case 'pong':
      return { type: 1 };
    case 'reply':
      return { type: 4, data: newMessage(said.reply) };
    case 'update':
      return { type: 7, data: { ...writeMessage(said.reply), ...emptied(said.reply) } };
    case 'thinking':
      return { type: 5, data: said.isPrivate ? { flags: EPHEMERAL } : {} };
    case 'acknowledged':
    case 'remove':
      // Only acknowledges; the door changes or deletes the message afterwards.
      return { type: 6 };
    case 'modal':
      return { type: 9, data: writeModal(said.modal) };
    case 'choices':
      return { type: 8, data: { choices: said.choices.filter(canBeSent).slice(0, MAX_CHOICES).map(shortName) } };
  }
}

/** Whether a message is for nobody but the person who asked. */
export const isPrivate = ({ flags = 0 }: Pick<MessageJson, 'flags'>): boolean => (flags & EPHEMERAL) !== 0;

/** Discord keeps what an update leaves out, so a text or a file that is gone has to be said. */
function emptied({ content, file }: Reply): Pick<MessageJson, 'content' | 'attachments'> {
  return { content: content ?? null, attachments: file === undefined ? [] : [{ id: '0', filename: file.name }] };
}

function newMessage(reply: Reply): MessageJson {
  const message = writeMessage(reply);
  return reply.audience === 'asker' ? { ...message, flags: EPHEMERAL } : message;
}

/** A message as JSON, for whoever is where it is posted. */
export function writeMessage(reply: Reply): MessageJson {
  return {
    ...(reply.content === undefined ? {} : { content: reply.content }),
    embeds: reply.embeds.map(embedOf),
    components: reply.components.map(writeRow),
    allowed_mentions: reply.mentions === undefined ? { parse: [] } : { parse: [], users: [reply.mentions] },
  };
}

function embedOf({ footer, ...embed }: Embed): object {
  return footer === undefined ? embed : { ...embed, footer: { text: footer } };
}

/** A value must come back as it was, so one that is too long cannot be offered; a name may be shortened. */
function canBeSent({ name, value }: Choice): boolean {
  return name.trim() !== '' && value !== '' && value.length <= MAX_CHOICE_LENGTH;
}

function shortName({ name, value }: Choice): Choice {
  if (name.length <= MAX_CHOICE_LENGTH) return { name, value };
  const cut = name.slice(0, MAX_CHOICE_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
  return { name: `${cut}…`, value };
}
