/** Discord as its people see it: they run commands, press buttons, and see what the bot answers. */
import { type Acts, type ActsParts, createActs } from './acts.ts';
import { openDirectMessages } from './direct-messages.ts';
import type { Act } from './interaction-payload.ts';
import { addMessage, deleteMessage, findMessage } from './messages.ts';
import type { Channel, Json, Message, Person, State, Violation } from './state.ts';

/** Acting and looking, as one of the people. */
export interface World extends Acts {
  /** The application's id, which is the bot's too. */
  readonly application: string;
  /** The server's id. */
  readonly server: string;
  /** The server's first text channel. */
  readonly general: Channel;
  /** The server's text channels. */
  channels(): readonly Channel[];
  /** Everybody who has joined the server. */
  people(): readonly Person[];
  /** Whatever the bot asked for that Discord would refuse. Tests hold it against an empty list. */
  readonly violations: readonly Violation[];
  /** Somebody joins the server. */
  join(person: { readonly name: string; readonly locale?: string; readonly moderates?: boolean }): Person;
  /** The direct messages between a person and the bot. */
  directMessages(person: Person): Channel;
  /** A person takes no direct messages from now on: the bot learns so when it sends one (50007). */
  closeDirectMessages(person: Person): void;
  /** A person writes a message; the bot does not hear of it. Throws for an empty one and for more than 2,000 characters. */
  say(message: Act & { readonly content: string }): Message;
  /** A person takes away a message that only they see. Throws for any other, and for one that is gone. */
  dismiss(dismissed: { readonly member: Person; readonly message: Message }): void;
  /** The messages of a channel that a person sees, the oldest first. */
  messages(channel: Channel, viewer: Person): readonly Message[];
  /** The message as it stands now, or null if it is gone. */
  find(message: Message): Message | null;
  /** The application's commands as Discord keeps them. */
  commands(): readonly Json[];
  /** Calls `listener` after every change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
}

/** The most characters of a message. */
const MAX_CONTENT = 2000;

/** What the world is made of. */
export interface WorldParts extends ActsParts {
  readonly listeners: Set<() => void>;
}

/** Makes the people's view of a state. */
export function createWorld(parts: WorldParts): World {
  const { state, listeners } = parts;
  const channels = (): Channel[] => [...state.channels.values()].filter(({ person }) => person === null);
  const [general] = channels();
  if (general === undefined) throw new Error('Open the server: it has no channel, expected one');
  return {
    application: state.application,
    server: state.guild.id,
    general,
    channels,
    people: () => [...state.people.values()],
    violations: state.violations,
    ...membersOf(state),
    ...writingOf(state),
    ...createActs(parts),
    messages: (channel, viewer) =>
      (state.messages.get(channel.id) ?? []).filter(({ visibleTo }) => visibleTo === null || visibleTo === viewer.id),
    find: ({ channel, id }) => findMessage(state, channel, id),
    commands: () => state.commands,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function membersOf(state: State): Pick<World, 'join' | 'directMessages' | 'closeDirectMessages'> {
  return {
    join({ name, locale = 'en-US', moderates = false }) {
      const person: Person = { id: state.snowflake(), name, locale, moderates };
      state.people.set(person.id, person);
      state.changed();
      return person;
    },
    directMessages: (person) => openDirectMessages(state, person),
    closeDirectMessages(person) {
      state.closedTo.add(person.id);
    },
  };
}

function writingOf(state: State): Pick<World, 'say' | 'dismiss'> {
  return {
    say({ member, channel, content }) {
      const { length } = [...content];
      if (content.trim() === '') throw new Error(`Say "${content}": expected something to read`);
      if (length > MAX_CONTENT)
        throw new Error(`Say a text of "${length}" characters: expected at most ${MAX_CONTENT}`);
      const said = { id: state.snowflake(), channel: channel.id, author: member.id, content, created: state.now() };
      return addMessage(state, {
        ...said,
        embeds: [],
        components: [],
        attachments: [],
        flags: 0,
        visibleTo: null,
        notified: [],
        edited: null,
        used: null,
      });
    },
    dismiss({ member, message }) {
      if (message.visibleTo !== member.id)
        throw new Error(`Dismiss the message "${message.id}": expected one that only "${member.name}" sees`);
      if (!deleteMessage(state, message.channel, message.id))
        throw new Error(`Dismiss the message "${message.id}": expected one that is still there`);
    },
  };
}
