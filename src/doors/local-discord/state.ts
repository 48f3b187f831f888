/** What this Discord remembers: one application, one server, its people, channels and messages. */
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
  readonly flags: number;
  /** The one person who sees an ephemeral message; null if all do. */
  readonly visibleTo: string | null;
  /** Who was notified by a mention in it. */
  readonly notified: readonly string[];
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly edited: number | null;
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
  /** The commands as GET shows them. */
  commands: readonly Json[];
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
}

/** A server with one channel, `general`, and nobody in it. */
export function createState({ token, now, changed }: StateOptions): State {
  const snowflake = createSnowflakes(now);
  const general: Channel = { id: snowflake(), name: 'general', person: null };
  return {
    token,
    application: snowflake(),
    guild: { id: snowflake(), name: 'Local server', locale: 'en-US' },
    people: new Map(),
    channels: new Map([[general.id, general]]),
    messages: new Map(),
    commands: [],
    violations: [],
    now,
    snowflake,
    changed,
  };
}
