/** From a raw interaction to the callback that Discord has accepted. */
import { type REST, Routes } from 'discord.js';
import { type Envelope, parseEnvelope } from '../discord/interaction.ts';
import type { InteractionResponse } from '../discord/respond.ts';
import type { TextFile } from '../reply/reply.ts';
import { doAfter, filesOf } from './do-after.ts';
import type { Door } from './door.ts';
import { faultOf } from './fault-of.ts';
import { handleMeasured } from './handle-measured.ts';

/** Handles one interaction, posts the response and does what comes after it. Logs every failure and never rejects. */
export async function answerInteraction(rest: REST, door: Door, interaction: unknown): Promise<void> {
  const { log } = door;
  try {
    const { response, file, after = [] } = await handleMeasured(door, interaction);
    const to = parseEnvelope(interaction);
    if (response === null || to === null) return;
    await postCallback(rest, to, response, file);
    for (const one of after) await doAfter(rest, to, one, log);
  } catch (error) {
    const fault = faultOf(error);
    log.warn({ fault, interaction: parseEnvelope(interaction)?.id ?? null }, `Response not taken: ${fault.kind}`);
  }
}

async function postCallback(
  rest: REST,
  { id, token }: Envelope,
  body: InteractionResponse,
  file: TextFile | undefined,
): Promise<void> {
  // The address carries the interaction's own token, so the bot's stays at home.
  await rest.post(Routes.interactionCallback(id, token), { body, ...filesOf(file), auth: false });
}
