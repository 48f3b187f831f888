/** What there is to do once Discord has accepted a response. */
import { type RawFile, type REST, Routes } from 'discord.js';
import * as z from 'zod';
import type { After } from '../discord/handled.ts';
import type { Envelope } from '../discord/interaction.ts';
import type { TextFile } from '../reply/reply.ts';
import type { Logger } from './door.ts';
import { faultOf } from './fault-of.ts';

/** A text as the file that discord.js posts beside a body. */
export const filesOf = (file: TextFile | undefined): { readonly files?: RawFile[] } =>
  file === undefined
    ? {}
    : { files: [{ name: file.name, data: Buffer.from(file.text), contentType: 'text/plain; charset=utf-8' }] };

/** Does something, and decides whether it is done again where it fails. */
export type Attempt = (work: () => Promise<void>) => Promise<void>;

/** Does it once. */
export const once: Attempt = (work) => work();

/**
 * Does one thing. Never rejects: what Discord refuses is logged. A member may well have closed their direct messages.
 *
 * @param attempt does it; once unless given
 */
export async function doAfter(rest: REST, to: Envelope, after: After, log: Logger, attempt = once): Promise<void> {
  try {
    await attempt(() => perform(rest, to, after));
  } catch (error) {
    const fault = faultOf(error);
    const fact = { fault, after: after.kind, interaction: to.id };
    if (after.kind === 'tell' && fault.status === 403) log.info(fact, 'Member takes no direct messages');
    else log.warn(fact, `Not done after the response: ${after.kind}`);
  }
}

async function perform(rest: REST, { application_id, token }: Envelope, after: After): Promise<void> {
  switch (after.kind) {
    case 'delete-original':
      // The address carries the interaction's own token, so the bot's stays at home.
      await rest.delete(Routes.webhookMessage(application_id, token, '@original'), { auth: false });
      return;
    case 'post':
      await post(rest, after.channel, after);
      return;
    case 'tell':
      await post(rest, await directMessages(rest, after.member), after);
  }
}

async function post(
  rest: REST,
  channel: string,
  { message, file }: Extract<After, { message: object }>,
): Promise<void> {
  await rest.post(Routes.channelMessages(channel), { body: message, ...filesOf(file) });
}

/** Discord gives the same channel each time. */
async function directMessages(rest: REST, member: string): Promise<string> {
  const channel = await rest.post(Routes.userChannels(), { body: { recipient_id: member } });
  return channelSchema.parse(channel).id;
}

const channelSchema = z.object({ id: z.string() });
