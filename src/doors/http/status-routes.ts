/** What operators ask a process: whether it lives, whether it can answer, and how it fares. */
import { Hono } from 'hono';
import type { ReadableMeter } from '../meter.ts';

/** What the process can tell. */
export interface StatusOptions {
  readonly meter: ReadableMeter;
  /**
   * Whether interactions can be answered now. The store does not count: without it they are answered with what was known
   * last, and a store that all processes share would have all of them turned away at once.
   */
  readonly isReady: () => boolean;
}

/** `GET /health` (200 as long as the process lives), `/ready` (200 or 503) and `/metrics`. */
export function createStatusRoutes({ meter, isReady }: StatusOptions): Hono {
  const app = new Hono();
  app.get('/health', (c) => c.text('alive\n'));
  app.get('/ready', (c) => (isReady() ? c.text('ready\n') : c.text('not ready\n', 503)));
  app.get('/metrics', async (c) => {
    const { type, text } = await meter.read();
    return c.body(text, 200, { 'content-type': type });
  });
  for (const path of ['/health', '/ready', '/metrics']) app.all(path, (c) => c.body(null, 405, { allow: 'GET, HEAD' }));
  return app;
}
