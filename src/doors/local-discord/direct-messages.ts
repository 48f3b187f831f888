import type { Channel, Person, State } from './state.ts';

/** The direct messages between a person and the bot: one channel, opened once. */
export function openDirectMessages(state: State, person: Person): Channel {
  const known = [...state.channels.values()].find((it) => it.person?.id === person.id);
  const channel = known ?? { id: state.snowflake(), name: person.name, person };
  state.channels.set(channel.id, channel);
  return channel;
}
