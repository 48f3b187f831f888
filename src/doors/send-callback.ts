/** The callback: a response on its way to Discord, within the time that Discord waits for it. */
import { RateLimitError, REST, Routes } from 'discord.js';
import type { Handled } from '../discord/handled.ts';
import type { Envelope } from '../discord/interaction.ts';
import { filesOf } from './do-after.ts';
import type { Logger } from './door.ts';
import { type Fault, faultOf } from './fault-of.ts';
import { apology } from './say-late.ts';
import type { Timers } from './timers.ts';

/** What sending needs. */
export interface CallbackOptions {
  readonly callbacks: REST;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly timers: Timers;
  readonly log: Logger;
}

/** Milliseconds that Discord waits: https://discord.com/developers/docs/interactions/receiving-and-responding */
const WINDOW = 3_000;

/** Milliseconds that one request may take: Discord takes a tenth of that, and after two of them nobody waits any more. */
const REQUEST_TIMEOUT = 1_000;

/** What may be over the next moment. */
const PASSING = ['discord-unavailable', 'timed-out', 'unreachable', 'rate-limited'];

/**
 * Makes what callbacks are sent with. It repeats nothing and waits for no rate limit by itself, as discord.js would do beyond
 * the time that there is; and it needs no token, as a callback carries that of its interaction.
 *
 * @param api REST address up to but without the version; Discord's own where absent
 */
export function createCallbackRest(api?: string): REST {
  const options = { version: '10', timeout: REQUEST_TIMEOUT, retries: 0, rejectOnRateLimit: () => true };
  return new REST({ ...options, ...(api !== undefined && { api }) });
}

/**
 * Sends a response, and resolves with whether Discord has taken it. What may be over the next moment is tried once more,
 * after the time that Discord asks for, if it still waits then. A response that it finds faulty is our mistake: the person
 * gets an apology instead. Every failure is logged, and none rejects.
 *
 * @param started when the interaction came
 */
export async function sendCallback(
  options: CallbackOptions,
  to: Envelope,
  handled: Pick<Handled, 'response' | 'file'>,
  started: number,
): Promise<boolean> {
  const { log } = options;
  const fault = await post(options, to, handled, started);
  if (fault === null) return true;
  const fact = { fault, interaction: to.id };
  const said = `Response not taken: ${fault.kind}`;
  const isOurs = fault.kind === 'invalid-response';
  log[isOurs ? 'error' : 'warn'](fact, said);
  // A completion list has no place for a sentence.
  if (isOurs && to.type !== 4) await post(options, to, { response: apology(to) }, started);
  return false;
}

/** Posts once, or twice; null where Discord has taken it. */
async function post(
  { callbacks, now, timers }: CallbackOptions,
  { id, token }: Envelope,
  { response, file }: Pick<Handled, 'response' | 'file'>,
  started: number,
): Promise<Fault | null> {
  const attempt = async (): Promise<unknown> => {
    try {
      // The address carries the interaction's own token, so the bot's stays at home.
      const body = { body: response, ...filesOf(file), auth: false };
      await callbacks.post(Routes.interactionCallback(id, token), body);
      return null;
    } catch (error) {
      return error;
    }
  };
  const first = await attempt();
  if (first === null) return null;
  const fault = faultOf(first);
  const pause = first instanceof RateLimitError ? first.retryAfter : 0;
  if (!PASSING.includes(fault.kind) || now() + pause >= started + WINDOW) return fault;
  if (pause > 0) await new Promise<void>((resolve) => timers.after(pause, resolve));
  const second = await attempt();
  // The first one has got through, and only Discord's answer to it was lost.
  return second === null || faultOf(second).kind === 'already-acknowledged' ? null : faultOf(second);
}
