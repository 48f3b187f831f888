/** The page's own addresses: its files, and what people do on it. Only this machine's own page may use them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { isOwnPage } from './is-own-page.ts';
import type { PerformAct } from './perform-act.ts';

/** What the routes need. */
export interface PageRoutes {
  /** Folder of the built page: index.html, page.js, page.css. */
  readonly files: string;
  readonly perform: PerformAct;
}

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page/page.css': ['page.css', 'text/css; charset=utf-8'],
};

/** Nothing from elsewhere is loaded, run or framed, and no address leaves with a link. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self' ws:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Makes the routes. */
export function createPageRoutes({ files, perform }: PageRoutes): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (!isOwnPage(c.req.header('host'), c.req.header('origin')))
      return c.text('Open this page at its own address', 403);
    return next();
  });
  for (const [path, [file, type]] of Object.entries(FILES)) {
    app.get(path, async (c) => c.body(await readFile(join(files, file)), 200, { ...HEADERS, 'content-type': type }));
  }
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.post('/page/acts', async (c) => c.json(await perform(await c.req.json().catch(() => null))));
  return app;
}
