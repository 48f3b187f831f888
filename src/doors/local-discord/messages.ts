/** Reading and changing messages. */
import { type Attachment, addFile, type Upload } from './attachments.ts';
import { messageFlags } from './message-flags.ts';
import type { Json, Message, State, Used } from './state.ts';

/** The fields of a message that the bot writes, as the callback and the webhook take them. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly Json[] | null;
  readonly components?: readonly Json[] | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[] | null;
    readonly users?: readonly string[] | null;
  } | null;
  readonly flags?: number | null;
  /** Those that stay or come; all that were there stay where it is left out. */
  readonly attachments?: readonly Json[] | null;
}

/** Where a new message goes, and who asked for it. */
export interface Addressee {
  readonly channel: string;
  readonly person: string;
}

/** What goes with a message, and the command that it answers. */
export interface Posted {
  readonly used?: Used | null;
  readonly files?: readonly Upload[];
}

/** The bot posts a message; with the ephemeral flag only the asking person sees it. */
export function postMessage(
  state: State,
  body: MessageBody,
  { channel, person }: Addressee,
  { used = null, files = [] }: Posted = {},
): Message {
  const flags = body.flags ?? 0;
  return addMessage(state, {
    id: state.snowflake(),
    channel,
    author: state.application,
    content: body.content ?? '',
    embeds: (body.embeds ?? []).map(trimmed),
    components: body.components ?? [],
    attachments: files.map((file) => addFile(state, file)),
    flags,
    visibleTo: (flags & messageFlags.ephemeral) === 0 ? null : person,
    notified: notifiedBy(body),
    created: state.now(),
    edited: null,
    used,
  });
}

/** Puts a finished message at the end of its channel. */
export function addMessage(state: State, message: Message): Message {
  state.messages.set(message.channel, [...(state.messages.get(message.channel) ?? []), message]);
  state.changed();
  return message;
}

/**
 * Changes what the body names and keeps the rest, as Discord does; null if there is no such message. One that is thinking
 * has thought: it counts as said only now, so it notifies and does not look edited.
 */
export function editMessage(
  state: State,
  channel: string,
  id: string,
  body: MessageBody,
  files: readonly Upload[] = [],
): Message | null {
  const message = findMessage(state, channel, id);
  if (message === null) return null;
  const isFirst = (message.flags & messageFlags.loading) !== 0;
  const edited: Message = {
    ...message,
    content: body.content === undefined ? message.content : (body.content ?? ''),
    embeds: body.embeds === undefined ? message.embeds : (body.embeds ?? []).map(trimmed),
    components: body.components === undefined ? message.components : (body.components ?? []),
    attachments: [...staying(message, body), ...files.map((file) => addFile(state, file))],
    flags: message.flags & ~messageFlags.loading,
    notified: isFirst ? notifiedBy(body) : message.notified,
    edited: isFirst ? null : state.now(),
  };
  replace(state, channel, (it) => (it.id === id ? [edited] : [it]));
  return edited;
}

function staying({ attachments }: Message, body: MessageBody): readonly Attachment[] {
  return body.attachments === undefined
    ? attachments
    : attachments.filter(({ id }) => body.attachments?.some((it) => it.id === id));
}

/** Takes a message away; false if there is no such message. */
export function deleteMessage(state: State, channel: string, id: string): boolean {
  if (findMessage(state, channel, id) === null) return false;
  replace(state, channel, (it) => (it.id === id ? [] : [it]));
  return true;
}

/** The message as it stands now, or null. */
export function findMessage(state: State, channel: string, id: string): Message | null {
  return state.messages.get(channel)?.find((it) => it.id === id) ?? null;
}

function replace(state: State, channel: string, change: (message: Message) => readonly Message[]): void {
  state.messages.set(channel, (state.messages.get(channel) ?? []).flatMap(change));
  state.changed();
}

/** Discord takes the white space from the ends of every text of an embed. */
function trimmed(embed: Json): Json {
  return Object.fromEntries(Object.entries(embed).map(([key, value]) => [key, trimmedValue(value)]));
}

function trimmedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmedValue);
  return typeof value === 'object' && value !== null ? trimmed(value as Json) : value;
}

/** A mention in the content notifies only whom allowed_mentions lets through; without it, everybody named. */
function notifiedBy({ content, allowed_mentions: allowed }: MessageBody): string[] {
  const named = [...(content ?? '').matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
  if (!allowed || allowed.parse?.includes('users')) return named;
  return named.filter((id) => allowed.users?.includes(id));
}
