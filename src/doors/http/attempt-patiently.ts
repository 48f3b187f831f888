/** Discord knows of a response by HTTP only when it has read it, and a follow-up may overtake it. */
import type { Attempt } from '../do-after.ts';
import { faultOf } from '../fault-of.ts';
import type { Timers } from '../timers.ts';

/** What Discord says of a message, or of a token to write with, that it does not know yet. */
const TOO_EARLY = ['unknown-webhook', 'unknown-message'];

/** Milliseconds before each further attempt. */
const PAUSES = [250, 1_000, 2_000];

/** Does it again, up to three times, where Discord has not seen the response yet. */
export function attemptPatiently(timers: Timers): Attempt {
  return async (work) => {
    for (const pause of PAUSES) {
      try {
        return await work();
      } catch (error) {
        if (!TOO_EARLY.includes(faultOf(error).kind)) throw error;
        await new Promise<void>((resolve) => timers.after(pause, resolve));
      }
    }
    return work();
  };
}
