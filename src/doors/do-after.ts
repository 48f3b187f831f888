/** What is left to do once Discord has a response, the same at every door. */
import { type REST, Routes } from 'discord.js';
import type { Handled } from '../discord/handled.ts';
import type { Envelope } from '../discord/interaction.ts';

/** Makes one request to Discord, and decides whether it is made again where it fails. */
export type Attempt = (request: () => Promise<unknown>) => Promise<unknown>;

const once: Attempt = (request) => request();

/**
 * Does what comes after the response to an interaction. Rejects with the error of discord.js where Discord refuses it.
 *
 * @param attempt makes each request; every one is made once unless given
 */
export async function doAfter(rest: REST, after: Handled['after'], to: Envelope, attempt = once): Promise<void> {
  if (after === 'delete-original') await attempt(() => deleteOriginal(rest, to));
}

/** The address carries the interaction's own token, so the bot's stays at home. */
async function deleteOriginal(rest: REST, { application_id, token }: Envelope): Promise<void> {
  await rest.delete(Routes.webhookMessage(application_id, token, '@original'), { auth: false });
}
