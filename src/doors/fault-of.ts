/** Why Discord did not take what we sent, in a form that is safe to log. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/** A failed request without its address and body: both may carry tokens or what a person typed. */
export interface Fault {
  readonly kind: string;
  readonly status: number | null;
  /** Discord's error code: https://discord.com/developers/docs/topics/opcodes-and-status-codes */
  readonly code: number | string | null;
  readonly message: string;
}

const KINDS = new Map<number | string, string>([
  [10003, 'unknown-channel'],
  [10008, 'unknown-message'],
  [10015, 'unknown-webhook'],
  [10062, 'unknown-interaction'],
  [40060, 'already-acknowledged'],
  [50001, 'missing-access'],
  [50007, 'closed-direct-messages'],
  [50013, 'missing-permissions'],
  [50027, 'expired-token'],
  [50035, 'invalid-response'],
]);

/** Statuses of what has a form that Discord does not take: bad, or too large. */
const FAULTY = [400, 413];

/** Sorts an error of discord.js' REST client into a kind. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DiscordAPIError) {
    const { status, code, message } = error;
    return {
      kind: KINDS.get(code) ?? (FAULTY.includes(status) ? 'invalid-response' : 'refused'),
      status,
      code,
      message,
    };
  }
  if (error instanceof HTTPError) {
    return {
      kind: error.status >= 500 ? 'discord-unavailable' : 'refused',
      status: error.status,
      code: null,
      message: error.message,
    };
  }
  if (error instanceof RateLimitError)
    return { kind: 'rate-limited', status: 429, code: null, message: 'rate limited' };
  const aborted = error instanceof Error && error.name === 'AbortError';
  const message = error instanceof Error ? error.message : String(error);
  return { kind: aborted ? 'timed-out' : 'unreachable', status: null, code: null, message };
}
