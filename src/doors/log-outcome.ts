/** One log line for each interaction, the same at every door. */
import type { Outcome } from '../discord/handled.ts';
import type { Logger } from './door.ts';

/** Logs what became of an interaction and how long handling it took, in milliseconds. */
export function logOutcome(log: Logger, outcome: Outcome, took: number): void {
  const said = `Interaction ${outcome.kind}`;
  if (!('error' in outcome)) {
    log.info({ outcome, took }, said);
    return;
  }
  const { error, ...fact } = outcome;
  // pino writes the stack of an error that stands under `err`.
  const logged = { outcome: fact, took, err: error };
  if (outcome.kind === 'crashed') log.error(logged, said);
  else log.warn(logged, said);
}
