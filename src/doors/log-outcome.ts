/** One log line for each interaction, the same at every door. */
import type { Outcome } from '../discord/handled.ts';
import type { Logger } from './door.ts';

/** Logs what became of an interaction and how long handling it took, in milliseconds. */
export function logOutcome(log: Logger, outcome: Outcome, took: number): void {
  if (outcome.kind === 'crashed') {
    const { error, ...fact } = outcome;
    // pino writes the stack of an error that stands under `err`.
    log.error({ outcome: fact, took, err: error }, 'Interaction crashed');
  } else {
    log.info({ outcome, took }, `Interaction ${outcome.kind}`);
  }
}
