/** What every door counts, whoever reads the figures. */
import type { Outcome } from '../discord/handled.ts';

/** Counts what happens at the doors. None of it takes time or throws. */
export interface Meter {
  /** An interaction was handled, in so many seconds. */
  handled(outcome: Outcome, seconds: number): void;
  /** A request was refused before it reached `handle`, with this HTTP status. */
  refused(status: number): void;
  /** A shard of the gateway can hear Discord, or can no longer. */
  shardConnected(shard: number, isConnected: boolean): void;
  /** An operation of the store took so many seconds, and was done or failed. */
  stored(operation: string, seconds: number, isDone: boolean): void;
}

/** A meter that also shows its figures. */
export interface ReadableMeter extends Meter {
  /** All figures as text, and the media type to send it with. */
  read(): Promise<{ readonly type: string; readonly text: string }>;
}

/** Counts nothing. */
export const noMeter: Meter = {
  handled: () => undefined,
  refused: () => undefined,
  shardConnected: () => undefined,
  stored: () => undefined,
};
