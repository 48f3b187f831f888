import { Hono } from 'hono';
import type { State } from './state.ts';

/** Serves attachments to whoever knows their address. They only ever download: nothing in them runs on the page. */
export function createFileRoutes({ files }: Pick<State, 'files'>): Hono {
  const app = new Hono();
  app.get('/attachments/:id/:name', (c) => {
    const base64 = files.get(c.req.param('id'));
    if (base64 === undefined) return c.text('Read the file: there is none, expected the address of an attachment', 404);
    return c.body(new Uint8Array(Buffer.from(base64, 'base64')), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
  });
  return app;
}
