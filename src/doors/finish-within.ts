/** Waiting, but not forever. */
import type { Timers } from './timers.ts';

/** How long a door that closes waits for what is under way, in milliseconds. */
export const PATIENCE = 5_000;

/** Resolves with whether the work came to its end, well or not, within so many milliseconds. */
export function finishWithin(milliseconds: number, work: Promise<unknown>, timers: Timers): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = timers.after(milliseconds, () => resolve(false));
    const finished = (): void => {
      cancel();
      resolve(true);
    };
    work.then(finished, finished);
  });
}
