/** From a raw interaction to the callback that Discord has accepted. */
import { type REST, Routes } from 'discord.js';
import { type Envelope, parseEnvelope } from '../discord/interaction.ts';
import type { InteractionResponse } from '../discord/respond.ts';
import type { Door } from './door.ts';
import { faultOf } from './fault-of.ts';
import { logOutcome } from './log-outcome.ts';

/** Handles one interaction, posts the response and does what comes after it. Logs every failure and never rejects. */
export async function answerInteraction(rest: REST, { handle, now, log }: Door, interaction: unknown): Promise<void> {
  try {
    const started = now();
    const { response, after, outcome } = await handle(interaction);
    logOutcome(log, outcome, now() - started);
    const to = parseEnvelope(interaction);
    if (response === null || to === null) return;
    await postCallback(rest, to, response);
    if (after === 'delete-original') await deleteOriginal(rest, to);
  } catch (error) {
    const fault = faultOf(error);
    log.warn({ fault, interaction: parseEnvelope(interaction)?.id ?? null }, `Response not taken: ${fault.kind}`);
  }
}

// Both addresses carry the interaction's own token, so the bot's stays at home.

async function postCallback(rest: REST, { id, token }: Envelope, body: InteractionResponse): Promise<void> {
  await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
}

async function deleteOriginal(rest: REST, { application_id, token }: Envelope): Promise<void> {
  await rest.delete(Routes.webhookMessage(application_id, token, '@original'), { auth: false });
}
