/** One interaction through `handle`, with its log line and its figures, the same at every door. */
import type { Handled } from '../discord/handled.ts';
import type { Door } from './door.ts';
import { logOutcome } from './log-outcome.ts';

/** Handles the interaction, logs what became of it and counts it. */
export async function handleMeasured({ handle, now, log, meter }: Door, interaction: unknown): Promise<Handled> {
  const started = now();
  const handled = await handle(interaction);
  const took = now() - started;
  logOutcome(log, handled.outcome, took);
  meter?.handled(handled.outcome, took / 1000);
  return handled;
}
