/** What operators ask a process: whether it lives, whether it can answer, and how it fares. */
import { Hono } from 'hono';
import { finishWithin } from '../finish-within.ts';
import type { ReadableMeter } from '../meter.ts';
import type { Timers } from '../timers.ts';

/** What the process can tell. */
export interface StatusOptions {
  readonly meter: ReadableMeter;
  /** Whether interactions come in and are answered, if only with what was known last. */
  readonly isReady: () => boolean;
  /** Resolves if the store of servers' own answers can be reached. */
  readonly reachStore: () => Promise<void>;
  readonly timers: Timers;
}

/** A store that has not answered after so many milliseconds is out of reach. Orchestrators wait a second or more. */
const DEADLINE = 900;

/**
 * `GET /health` (200 as long as the process lives), `/ready` (200 or 503) and `/metrics`. Balancers ask `/ready?without=store`:
 * a store that all processes share would have all of them turned away at once, though packs answer without it.
 */
export function createStatusRoutes({ meter, isReady, reachStore, timers }: StatusOptions): Hono {
  const app = new Hono();
  const isStoreThere = async (): Promise<boolean> => {
    const reaching = reachStore().then(
      () => true,
      () => false,
    );
    return (await finishWithin(DEADLINE, reaching, timers)) && reaching;
  };
  app.get('/health', (c) => c.text('alive\n'));
  app.get('/ready', async (c) => {
    const isUp = isReady() && (c.req.query('without') === 'store' || (await isStoreThere()));
    return isUp ? c.text('ready\n') : c.text('not ready\n', 503);
  });
  app.get('/metrics', async (c) => {
    const { type, text } = await meter.read();
    return c.body(text, 200, { 'content-type': type });
  });
  for (const path of ['/health', '/ready', '/metrics']) app.all(path, (c) => c.body(null, 405, { allow: 'GET, HEAD' }));
  return app;
}
