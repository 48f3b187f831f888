/** From a raw interaction to the callback that Discord has accepted. */
import type { REST } from 'discord.js';
import { parseEnvelope } from '../discord/interaction.ts';
import { doAfter } from './do-after.ts';
import type { Door } from './door.ts';
import { handleMeasured } from './handle-measured.ts';
import { sayLate } from './say-late.ts';
import { sendCallback } from './send-callback.ts';
import type { Timers } from './timers.ts';

/** What answers go through. */
export interface AnswerOptions extends Door {
  /** For callbacks, as `createCallbackRest` makes it. */
  readonly callbacks: REST;
  /** For everything that comes after them. */
  readonly rest: REST;
  readonly timers: Timers;
}

/**
 * Handles one interaction, posts the response, and then what the response puts off and what comes after it. Logs every
 * failure and never rejects.
 */
export async function answerInteraction(options: AnswerOptions, interaction: unknown): Promise<void> {
  const { now, log, rest } = options;
  const started = now();
  const handled = await handleMeasured(options, interaction);
  const to = parseEnvelope(interaction);
  if (handled.response === null || to === null) return;
  if (!(await sendCallback(options, to, handled, started))) return;
  for (const one of handled.after ?? []) await doAfter(rest, to, one, log);
  await sayLate(options, { rest }, to, handled);
}
