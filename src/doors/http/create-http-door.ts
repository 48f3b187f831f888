/** The HTTP door: a standard `fetch` handler, for a Node server or any host that takes one. */
import { Hono } from 'hono';
import { type Afterwards, type AnswerOptions, createAnswerRequest } from './answer-request.ts';
import { createStatusRoutes, type StatusOptions } from './status-routes.ts';

/** What the HTTP door needs. */
export interface HttpDoorOptions extends AnswerOptions {
  /** What it tells operators at `/health`, `/ready` and `/metrics`; nothing unless given. */
  readonly status?: StatusOptions;
}

/** An HTTP door, which holds no socket and no timer of its own. */
export interface HttpDoor {
  /**
   * Answers a request. Never rejects.
   *
   * @param afterwards takes what is to be done once the response was sent, such as a host's `waitUntil`; where it is left
   *   out, that starts as soon as the response is there
   */
  fetch(request: Request, afterwards?: Afterwards): Promise<Response>;
}

interface Env {
  readonly Bindings: { readonly afterwards: Afterwards };
}

const startSoon: Afterwards = (work) => setImmediate(work);

/** Makes the door: `POST /interactions`, and the status routes where asked for. Throws for a public key that is none. */
export function createHttpDoor(options: HttpDoorOptions): HttpDoor {
  const answer = createAnswerRequest(options);
  const app = new Hono<Env>();
  app.post('/interactions', (c) => answer(c.req.raw, c.env.afterwards));
  app.all('/interactions', (c) => c.body(null, 405, { allow: 'POST' }));
  if (options.status !== undefined) app.route('/', createStatusRoutes(options.status));
  app.notFound((c) => c.body(null, 404));
  app.onError((error, c) => {
    options.log.error({ err: error }, 'Request crashed');
    return c.body(null, 500);
  });
  return { fetch: async (request, afterwards = startSoon) => app.fetch(request, { afterwards }) };
}
