/** What this Discord remembers: one application, one server, its people, channels and messages. */
import type { Attachment } from './attachments.ts';
import type { KeptState } from './kept-state.ts';
import { createSnowflakes } from './snowflake.ts';

/** Somebody who can use the bot. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Discord locale, such as `de` or `en-US`. */
  readonly locale: string;
  /** Has Manage Messages in the server. */
  readonly moderates: boolean;
}

/** A text channel of the server, or the direct messages between one person and the bot. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  /** The person of a direct-message channel; null for a channel of the server. */
  readonly person: Person | null;
}

/** A message as it stands now; a change makes a new value. */
export interface Message {
  readonly id: string;
  readonly channel: string;
  /** A person's id, or the bot's. */
  readonly author: string;
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  /** The one person who sees an ephemeral message; null if all do. */
  readonly visibleTo: string | null;
  /** Who was notified by a mention in it. */
  readonly notified: readonly string[];
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly edited: number | null;
  /** The command that it answers; null for every other message. */
  readonly used: Used | null;
}

/** Somebody used a command. */
export interface Used {
  /** Their id. */
  readonly person: string;
  /** The interaction's id. */
  readonly interaction: string;
  /** The full name as registered: `ask`, `curate add`, `Check quotes`. */
  readonly command: string;
  readonly kind: 'slash' | 'menu';
}

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** A request of the bot that Discord would refuse, or not understand. */
export interface Violation {
  readonly request: string;
  readonly problems: readonly string[];
}

/** All that is remembered. */
export interface State {
  readonly token: string;
  readonly application: string;
  readonly guild: { readonly id: string; readonly name: string; readonly locale: string };
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  /** Messages by channel, the oldest first. */
  readonly messages: Map<string, Message[]>;
  /** Ids of the people who take no direct messages. */
  readonly closedTo: Set<string>;
  /** The commands as GET shows them. */
  commands: readonly Json[];
  /** What is in attachments, as base64 by their ids. */
  readonly files: Map<string, string>;
  /** Where this Discord is, such as `http://127.0.0.1:4321`. */
  readonly origin: () => string;
  readonly violations: Violation[];
  readonly now: () => number;
  readonly snowflake: () => string;
  /** Called after every change that somebody could see. */
  readonly changed: () => void;
}

/** What a new state starts from. */
export interface StateOptions {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly changed: () => void;
  readonly origin: () => string;
  /** Names of the server's channels; `general` unless given. Those that were kept come first. */
  readonly channels?: readonly string[];
  /** What an earlier state kept. */
  readonly kept?: KeptState;
}

/** A server with its channels and nobody in it, or what was kept of one, under the same ids. */
export function createState(options: StateOptions): State {
  const { token, now, changed, origin, kept } = options;
  const snowflake = kept === undefined ? createSnowflakes(now) : laterThan(idsOf(kept), createSnowflakes(now));
  const people = new Map(kept?.people.map((person) => [person.id, person]));
  const channels = createChannels(options, people, snowflake);
  return {
    token,
    application: kept?.application ?? snowflake(),
    guild: kept?.guild ?? { id: snowflake(), name: 'Belegbot', locale: 'en-US' },
    people,
    channels,
    messages: messagesOf(kept, channels),
    commands: kept?.commands ?? [],
    closedTo: new Set(),
    files: new Map(kept?.files.map(({ id, base64 }) => [id, base64])),
    origin,
    violations: [],
    now,
    snowflake,
    changed,
  };
}

function createChannels(
  { kept, channels: wanted }: StateOptions,
  people: ReadonlyMap<string, Person>,
  snowflake: () => string,
): Map<string, Channel> {
  const known = (kept?.channels ?? []).flatMap(({ id, name, person: owner }): Channel[] => {
    if (owner === null) return [{ id, name, person: null }];
    const person = people.get(owner);
    return person === undefined ? [] : [{ id, name, person }];
  });
  const names = wanted ?? (kept === undefined ? ['general'] : []);
  const missing = names.filter((name) => !known.some((it) => it.person === null && it.name === name));
  const created = missing.map((name): Channel => ({ id: snowflake(), name, person: null }));
  return new Map([...known, ...created].map((channel) => [channel.id, channel]));
}

function messagesOf(kept: KeptState | undefined, channels: ReadonlyMap<string, Channel>): Map<string, Message[]> {
  const messages = kept?.messages ?? [];
  return new Map([...channels.keys()].map((id) => [id, messages.filter(({ channel }) => channel === id)]));
}

/** A clock that stands still or was set back must not hand out an id that something kept already has. */
function laterThan(ids: readonly string[], snowflake: () => string): () => string {
  let last = ids.map(BigInt).reduce((highest, id) => (id > highest ? id : highest), 0n);
  return () => {
    const id = BigInt(snowflake());
    last = id > last ? id : last + 1n;
    return String(last);
  };
}

function idsOf({ application, guild, people, channels, messages, commands }: KeptState): string[] {
  const owned = [guild, ...people, ...channels, ...messages].map(({ id }) => id);
  const attached = messages.flatMap(({ attachments }) => attachments.map(({ id }) => id));
  const asked = messages.flatMap(({ used }) => used?.interaction ?? []);
  const registered = commands.flatMap(({ id, version }) => [id, version].filter((it) => typeof it === 'string'));
  return [application, ...owned, ...attached, ...asked, ...registered];
}
