/** Discord as its people see it: they run commands, press buttons, and see what the bot answers. */
import { type Acts, type ActsParts, createActs } from './acts.ts';
import type { Act } from './interaction-payload.ts';
import { addMessage, findMessage } from './messages.ts';
import type { Channel, Json, Message, Person, State, Violation } from './state.ts';

/** Acting and looking, as one of the people. */
export interface World extends Acts {
  /** The application's id, which is the bot's too. */
  readonly application: string;
  /** The server's text channel. */
  readonly general: Channel;
  /** Whatever the bot asked for that Discord would refuse. Tests hold it against an empty list. */
  readonly violations: readonly Violation[];
  /** Somebody joins the server. */
  join(person: { readonly name: string; readonly locale?: string; readonly moderates?: boolean }): Person;
  /** The direct messages between a person and the bot. */
  directMessages(person: Person): Channel;
  /** A person writes a message; the bot does not hear of it. */
  say(message: Act & { readonly content: string }): Message;
  /** The messages of a channel that a person sees, the oldest first. */
  messages(channel: Channel, viewer: Person): readonly Message[];
  /** The message as it stands now, or null if it is gone. */
  find(message: Message): Message | null;
  /** The application's commands as Discord keeps them. */
  commands(): readonly Json[];
  /** Calls `listener` after every change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
}

/** What the world is made of. */
export interface WorldParts extends ActsParts {
  readonly listeners: Set<() => void>;
}

/** Makes the people's view of a state. */
export function createWorld(parts: WorldParts): World {
  const { state, listeners } = parts;
  const [general] = state.channels.values();
  if (general === undefined) throw new Error('Open the server: it has no channel, expected one');
  return {
    application: state.application,
    general,
    violations: state.violations,
    ...peopleOf(state),
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

function peopleOf(state: State): Pick<World, 'join' | 'directMessages' | 'say'> {
  return {
    join({ name, locale = 'en-US', moderates = false }) {
      const person: Person = { id: state.snowflake(), name, locale, moderates };
      state.people.set(person.id, person);
      state.changed();
      return person;
    },
    directMessages(person) {
      const known = [...state.channels.values()].find((it) => it.person?.id === person.id);
      const channel = known ?? { id: state.snowflake(), name: person.name, person };
      state.channels.set(channel.id, channel);
      return channel;
    },
    say({ member, channel, content }) {
      const said = { id: state.snowflake(), channel: channel.id, author: member.id, content, created: state.now() };
      return addMessage(state, {
        ...said,
        embeds: [],
        components: [],
        flags: 0,
        visibleTo: null,
        notified: [],
        edited: null,
      });
    },
  };
}
