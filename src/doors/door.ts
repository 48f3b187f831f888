/** What every door is given, and what it gives back. */
import type { Handle } from '../discord/handled.ts';
import type { Meter } from './meter.ts';

/** Where facts go: pino fits. The first argument is the fact, the second says it in words. */
export interface Logger {
  info(fact: object, message: string): void;
  warn(fact: object, message: string): void;
  error(fact: object, message: string): void;
}

/** What a door needs to answer interactions. */
export interface Door {
  readonly handle: Handle;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Logger;
  /** Counts what happens; nothing is counted unless given. */
  readonly meter?: Meter;
}

/** A door that stands open. */
export interface OpenDoor {
  /** Takes no more interactions, gives those under way 5 seconds to finish, and lets go of every socket. */
  close(): Promise<void>;
}
