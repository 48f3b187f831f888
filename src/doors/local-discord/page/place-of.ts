import { mayUse } from '../may-use.ts';
import type { Channel, Json, Person, State } from '../state.ts';
import type { World } from '../world.ts';
import type { BotView, Examples, Place } from './page-event.ts';

/** What a place is made of beside the state. */
export interface PlaceParts {
  readonly state: State;
  readonly world: World;
  readonly bot: () => Pick<BotView, 'state' | 'problems'>;
  readonly examples: Examples;
}

/** The server as one person sees it, without its messages. Their direct messages with the bot come into being. */
export function placeOf({ state, world, bot, examples }: PlaceParts, viewer: Person): Place {
  const channels = [...world.channels(), world.directMessages(viewer)];
  return {
    server: state.guild.name,
    viewer,
    people: world.people(),
    channels: channels.map((channel) => ({ id: channel.id, name: nameOf(channel), kind: kindOf(channel) })),
    commands: state.commands.filter((command: Json) => mayUse(viewer, command)),
    bot: { id: state.application, name: 'Belegbot', ...bot() },
    examples,
  };
}

/** A person's direct messages bear the name of whom they write to. */
function nameOf({ name, person }: Channel): string {
  return person === null ? name : 'Belegbot';
}

function kindOf({ person }: Channel): 'text' | 'direct' {
  return person === null ? 'text' : 'direct';
}
