/** What can go wrong with a request, on demand. */
import type { ServerResponse } from 'node:http';
import type { Context, MiddlewareHandler, Next } from 'hono';
import type { Timers } from '../timers.ts';

/** A fault of one request. */
export type RestFault =
  /** 429, without effect; `retryAfter` is in seconds. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: number; readonly global?: boolean }
  /** 500 as JSON or 502 as a proxy's page, without effect. */
  | { readonly kind: 'failed'; readonly status: 500 | 502 }
  /** The request is looked at after so many milliseconds of the local Discord's timers. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The request takes effect, and its answer is half a JSON object. */
  | { readonly kind: 'malformed' }
  /** The connection is closed in the middle of the answer. The request took effect unless `lost`. */
  | { readonly kind: 'cut'; readonly lost?: boolean };

/** Faults of the REST API. */
export interface RestFaults {
  /**
   * Befalls the next request of which `<method> <path>` matches, once; several for the same requests befall them in turn.
   * Resolves when it was met.
   */
  befall(request: RegExp, fault: RestFault): Promise<void>;
}

/** The faults, and the middleware in which they happen. */
export interface FaultyRest {
  readonly faults: RestFaults;
  readonly middleware: MiddlewareHandler<Env>;
}

interface Env {
  readonly Bindings: { readonly outgoing: ServerResponse };
}

interface Pending {
  readonly request: RegExp;
  readonly fault: RestFault;
  readonly met: () => void;
}

/** Makes a REST side where nothing goes wrong yet. */
export function createRestFaults(timers: Timers): FaultyRest {
  const pending: Pending[] = [];
  return {
    faults: {
      befall: (request, fault) => new Promise((met) => pending.push({ request, fault, met })),
    },
    async middleware(c, next) {
      const at = pending.findIndex(({ request }) => request.test(`${c.req.method} ${c.req.path}`));
      const [found] = at === -1 ? [] : pending.splice(at, 1);
      if (found === undefined) return next();
      found.met();
      return perform(found.fault, c, next, timers);
    },
  };
}

async function perform(fault: RestFault, c: Context<Env>, next: Next, timers: Timers): Promise<Response | undefined> {
  switch (fault.kind) {
    case 'rate-limited':
      return rateLimited(c, fault.retryAfter, fault.global ?? false);
    case 'failed':
      if (fault.status === 500) return c.json({ message: '500: Internal Server Error', code: 0 }, 500);
      return c.html('<html><body><h1>502 Bad Gateway</h1></body></html>', 502);
    case 'slow':
      await new Promise<void>((resolve) => timers.after(fault.milliseconds, resolve));
      await next();
      return;
    case 'malformed':
      await next();
      c.res = new Response('{"id": ', { headers: { 'content-type': 'application/json' } });
      return;
    case 'cut':
      if (fault.lost !== true) await next();
      return cut(c.env.outgoing);
  }
}

/** https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit */
function rateLimited(c: Context<Env>, retryAfter: number, global: boolean): Response {
  const headers = { 'retry-after': String(retryAfter), 'x-ratelimit-scope': global ? 'global' : 'user' };
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global };
  return c.json(body, 429, { ...headers, ...(global && { 'x-ratelimit-global': 'true' }) });
}

/** Promises more than it sends. It never resolves, so that nobody answers a second time. */
function cut(outgoing: ServerResponse): Promise<never> {
  outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  outgoing.write('{"id": ', () => outgoing.destroy());
  return new Promise(() => undefined);
}
