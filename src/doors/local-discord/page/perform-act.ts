/** What people do on the page, done in the world. */
import * as z from 'zod';
import type { Seen } from '../interactions.ts';
import type { Channel, Message, Person, State } from '../state.ts';
import type { World } from '../world.ts';
import type { ActResult } from './page-event.ts';

/** Does what a page sends, whatever that is. Never rejects. */
export type PerformAct = (body: unknown) => Promise<ActResult>;

/** What acts reach. */
export interface ActParts {
  readonly state: State;
  readonly world: World;
  /** Starts the bot's process anew. */
  readonly restart: () => void;
}

const where = { person: z.string(), channel: z.string() };
const file = z.object({ name: z.string(), type: z.string().nullable(), base64: z.base64() });
const optionValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));
const command = { command: z.string(), options: optionValues };
const actSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('run'), ...where, ...command }),
  z.object({ act: z.literal('complete'), ...where, ...command, focused: z.string() }),
  z.object({ act: z.literal('menu'), ...where, command: z.string(), message: z.string() }),
  z.object({
    act: z.literal('press'),
    ...where,
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()).optional(),
  }),
  z.object({
    act: z.literal('submit'),
    ...where,
    modal: z.record(z.string(), z.unknown()),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    message: z.string().optional(),
  }),
  z.object({ act: z.literal('say'), ...where, content: z.string() }),
  z.object({ act: z.literal('dismiss'), ...where, message: z.string() }),
  z.object({ act: z.literal('restart') }),
]);

type Act = z.infer<typeof actSchema>;
type Placed = Exclude<Act, { act: 'restart' }>;

/** Makes the performer. What nobody could do in Discord comes back as a sentence. */
export function createPerformAct(parts: ActParts): PerformAct {
  return async (body) => {
    const parsed = actSchema.safeParse(body);
    if (!parsed.success) return { kind: 'refused', sentence: `Read the act: ${z.prettifyError(parsed.error)}` };
    try {
      if (parsed.data.act !== 'restart') return await perform(parts, parsed.data);
      parts.restart();
      return { kind: 'done' };
    } catch (error) {
      return { kind: 'refused', sentence: error instanceof Error ? error.message : String(error) };
    }
  };
}

async function perform({ state, world }: ActParts, act: Placed): Promise<ActResult> {
  const member = personOf(state, act.person);
  const channel = channelOf(state, act.channel, member);
  const on = (id: string): Message => messageOf(state, channel, member, id);
  switch (act.act) {
    case 'run':
      return resultOf(await world.runCommand({ ...act, member, channel }));
    case 'complete':
      return resultOf(await world.autocomplete({ ...act, member, channel }));
    case 'menu':
      return resultOf(await world.runOnMessage({ member, message: on(act.message), command: act.command }));
    case 'press':
      return resultOf(
        await world.press({
          member,
          message: on(act.message),
          customId: act.customId,
          ...(act.values && { values: act.values }),
        }),
      );
    case 'submit': {
      const source = act.message === undefined ? {} : { message: on(act.message) };
      return resultOf(await world.submitModal({ member, channel, modal: act.modal, fields: act.fields, ...source }));
    }
    case 'say':
      world.say({ member, channel, content: act.content });
      return { kind: 'done' };
    case 'dismiss':
      world.dismiss({ member, message: on(act.message) });
      return { kind: 'done' };
  }
}

function resultOf(seen: Seen): ActResult {
  if (seen.kind === 'choices' || seen.kind === 'failed' || seen.kind === 'modal') return seen;
  return { kind: 'done' };
}

function personOf({ people }: State, id: string): Person {
  const person = people.get(id);
  if (person === undefined) throw new Error(`Act as "${id}": nobody has this id, expected a person of this server`);
  return person;
}

/** Another person's direct messages are nobody else's business. */
function channelOf({ channels }: State, id: string, { id: person }: Person): Channel {
  const channel = channels.get(id);
  if (channel === undefined || (channel.person !== null && channel.person.id !== person))
    throw new Error(`Act in the channel "${id}": expected a channel that this person sees`);
  return channel;
}

function messageOf({ messages }: State, channel: Channel, { id: person }: Person, id: string): Message {
  const message = messages.get(channel.id)?.find((it) => it.id === id);
  if (message === undefined || (message.visibleTo !== null && message.visibleTo !== person))
    throw new Error(`Act on the message "${id}": expected a message that this person sees in this channel`);
  return message;
}
