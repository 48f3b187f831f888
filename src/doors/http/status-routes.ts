/** What operators ask a process: whether it lives, whether it can answer, and how it fares. */
import { Hono } from 'hono';
import { finishWithin } from '../finish-within.ts';
import type { ReadableMeter } from '../meter.ts';
import type { Timers } from '../timers.ts';

/** What the process can tell. */
export interface StatusOptions {
  readonly meter: ReadableMeter;
  /** Whether interactions can be answered now; a rejection means no. */
  readonly isReady: () => Promise<boolean>;
  readonly timers: Timers;
}

/** Who has no answer after so many milliseconds is not ready. Orchestrators wait a second or more. */
const DEADLINE = 900;

/** `GET /health` (200 as long as the process lives), `/ready` (200 or 503) and `/metrics`. */
export function createStatusRoutes({ meter, isReady, timers }: StatusOptions): Hono {
  const app = new Hono();
  app.get('/health', (c) => c.text('alive\n'));
  app.get('/ready', async (c) => {
    const asked = isReady();
    const isAnswered = await finishWithin(DEADLINE, asked, timers);
    const isUp = isAnswered && (await asked.catch(() => false));
    return isUp ? c.text('ready\n') : c.text('not ready\n', 503);
  });
  app.get('/metrics', async (c) => {
    const { type, text } = await meter.read();
    return c.body(text, 200, { 'content-type': type });
  });
  for (const path of ['/health', '/ready', '/metrics']) app.all(path, (c) => c.body(null, 405, { allow: 'GET, HEAD' }));
  return app;
}
