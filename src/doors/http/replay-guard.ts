/** Against somebody who sends again what Discord once signed. */
import type { ReadSignature } from './signature.ts';

/** What the guard goes by. */
export interface ReplayGuardOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How many signatures are remembered at most. */
  readonly memory?: number;
}

/** Remembers who was here. */
export interface ReplayGuard {
  /** Whether the time of a signature is near enough to ours. */
  isTimely(signature: ReadSignature): boolean;
  /** Whether a signature is here for the first time; it is remembered. */
  isFirst(signature: ReadSignature): boolean;
}

/**
 * How far Discord's clock and ours may be apart, in seconds. Discord names no limit; a request reaches us within its 3
 * seconds, so all the rest is for clocks that are wrong.
 */
const WINDOW = 300;

/** Two windows of 80 interactions a second, in some 10 MB. Beyond that the oldest is forgotten. */
const MEMORY = 50_000;

/** Makes a guard that remembers nothing yet. Each process has its own: replicas do not tell each other. */
export function createReplayGuard({ now, memory = MEMORY }: ReplayGuardOptions): ReplayGuard {
  /** The second from which on a signature is too old, by its bytes; the oldest arrival first. */
  const seen = new Map<string, number>();
  const forget = (seconds: number): void => {
    for (const [bytes, end] of seen) {
      if (end >= seconds && seen.size < memory) return;
      seen.delete(bytes);
    }
  };
  return {
    isTimely: ({ seconds }) => Math.abs(now() / 1000 - seconds) <= WINDOW,
    isFirst({ bytes, seconds }) {
      const key = bytes.toString('latin1');
      if (seen.has(key)) return false;
      forget(now() / 1000);
      seen.set(key, seconds + WINDOW);
      return true;
    },
  };
}
