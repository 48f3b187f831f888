/** Writes down every request of the bot with its answer, without tokens. */
import type { MiddlewareHandler } from 'hono';
import type { Exchanges } from './exchanges.ts';
import { readBody } from './read-body.ts';
import type { Json } from './state.ts';

/** A middleware that fills the book. */
export function recordRequests(exchanges: Exchanges, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const started = now();
    const body = await bodyOf(c.req.raw.clone());
    await next();
    const at = now();
    const answer = { status: c.res.status, body: await jsonOf(c.res.clone()) };
    const { path, token } = withoutToken(c.req.path);
    const interaction = exchanges.interactionOf(token);
    exchanges.add({
      at,
      from: 'bot',
      via: 'rest',
      title: `${c.req.method} ${path}`,
      body,
      answer,
      took: at - (interaction?.at ?? started),
      problems: body === null ? null : problemsIn(answer.body),
      interaction: interaction?.id ?? null,
    });
  };
}

/** With the names of the files that came along. */
async function bodyOf(request: Request): Promise<unknown> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return jsonOf(request);
  const sent = await readBody(request);
  return sent === null ? null : { payload_json: sent.body, files: sent.files.map(({ name }) => name) };
}

async function jsonOf(message: Request | Response): Promise<unknown> {
  const text = await message.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function withoutToken(path: string): { readonly path: string; readonly token: string } {
  const token = /local-interaction-\d+/u.exec(path)?.[0] ?? '';
  const short = path.replace(/^\/api\/v10/u, '').replace(/(?<=\/(?:interactions|webhooks|applications)\/)\d+/u, '…');
  return { path: short.replace(token || '\n', '…'), token };
}

/** Discord's tree of errors as lines: where, and what. */
function problemsIn(answer: unknown): string[] {
  const { message, code, errors } = (typeof answer === 'object' && answer !== null ? answer : {}) as Json;
  if (code === undefined || message === undefined) return [];
  return errors === undefined ? [String(message)] : leavesOf(errors, []);
}

function leavesOf(node: unknown, path: readonly string[]): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map(({ message }: Json) => `${path.join('.') || 'body'}: ${message}`)
      : leavesOf(value, [...path, key]),
  );
}
