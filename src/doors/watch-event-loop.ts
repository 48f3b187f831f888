import type { Logger } from './door.ts';

/** Milliseconds between two looks. */
const LOOK = 500;

/** Milliseconds that nothing could be done: a sixth of what Discord waits for an answer. */
const STALL = 500;

/** Logs each time that this process could do nothing for half a second or longer. It does not keep the process alive. */
export function watchEventLoop(log: Logger): { readonly stop: () => void } {
  let last = performance.now();
  const timer = setInterval(() => {
    const stalled = Math.round(performance.now() - last - LOOK);
    last += stalled + LOOK;
    if (stalled >= STALL) log.warn({ stalled }, 'Event loop stalled');
  }, LOOK).unref();
  return { stop: () => clearInterval(timer) };
}
