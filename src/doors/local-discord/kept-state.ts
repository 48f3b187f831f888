/** What outlives the process, as plain data. */
import * as z from 'zod';
import { messageFlags } from './message-flags.ts';
import type { Channel, Json, Message, Person, State } from './state.ts';

/** A channel as it is kept; the person of direct messages by their id. */
export interface KeptChannel extends Pick<Channel, 'id' | 'name'> {
  readonly person: string | null;
}

/** Everything that a state can be made from again. */
export interface KeptState extends Pick<State, 'application' | 'guild'> {
  readonly people: readonly Person[];
  readonly channels: readonly KeptChannel[];
  /** Channel by channel, the oldest first. */
  readonly messages: readonly Message[];
  readonly commands: readonly Json[];
  /** What the messages have attached. */
  readonly files: readonly { readonly id: string; readonly base64: string }[];
}

/** Older messages of a channel are forgotten. */
const MAX_MESSAGES = 200;

/** The state as data. A message that says "is thinking …" is left out: the interaction that could end it is not kept. */
export function keepState({ application, guild, people, channels, messages, commands, files }: State): KeptState {
  const kept = [...messages.values()].flatMap((list) => list.filter(isSaid).slice(-MAX_MESSAGES));
  const attached = kept.flatMap(({ attachments }) => attachments);
  return {
    application,
    guild,
    people: [...people.values()],
    channels: [...channels.values()].map(({ id, name, person }) => ({ id, name, person: person?.id ?? null })),
    messages: kept,
    commands,
    files: attached.map(({ id }) => ({ id, base64: files.get(id) ?? '' })),
  };
}

const id = z.string().regex(/^\d{1,20}$/);
const json = z.record(z.string(), z.unknown());

/** Reads what was kept, whatever became of the file since. */
export const keptStateSchema: z.ZodType<KeptState> = z.object({
  application: id,
  guild: z.object({ id, name: z.string(), locale: z.string() }),
  people: z.array(z.object({ id, name: z.string(), locale: z.string(), moderates: z.boolean() })),
  channels: z.array(z.object({ id, name: z.string(), person: id.nullable() })),
  messages: z.array(
    z.object({
      id,
      channel: id,
      author: id,
      content: z.string(),
      embeds: z.array(json),
      components: z.array(json),
      attachments: z.array(z.object({ id, name: z.string(), type: z.string().nullable(), size: z.int() })).default([]),
      flags: z.int(),
      visibleTo: id.nullable(),
      notified: z.array(id),
      created: z.number(),
      edited: z.number().nullable(),
      used: z.object({ person: id, interaction: id, command: z.string(), kind: z.enum(['slash', 'menu']) }).nullable(),
    }),
  ),
  commands: z.array(json),
  files: z.array(z.object({ id, base64: z.string() })).default([]),
});

function isSaid({ flags }: Message): boolean {
  return (flags & messageFlags.loading) === 0;
}
