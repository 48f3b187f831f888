/** Faults of callbacks on demand: how Discord and the way to it fail a bot that did everything right. */
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { Json } from './state.ts';

/** What becomes of one callback. */
export interface CallbackFault {
  /** Of the answer; null breaks the connection without one. */
  readonly status: number | null;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** Discord takes the callback all the same, and only its answer is lost. */
  readonly isTaken?: true;
}

/** The callbacks that will fail. */
export interface CallbackFaults {
  /** The next callbacks fail like this, one each. */
  failCallbacks(...faults: readonly CallbackFault[]): void;
}

/** Makes an empty list of faults, and the middleware that takes from it. */
export function createCallbackFaults(): CallbackFaults & {
  readonly fail: MiddlewareHandler<{ Bindings: HttpBindings }>;
} {
  const waiting: CallbackFault[] = [];
  return {
    failCallbacks: (...faults) => void waiting.push(...faults),
    async fail(c, next) {
      const fault = waiting.shift();
      if (fault === undefined) return next();
      if (fault.isTaken) await next();
      if (fault.status === null) c.env.incoming.socket.destroy();
      c.res = new Response(JSON.stringify(fault.body ?? {}), {
        status: fault.status ?? 500,
        headers: { 'content-type': 'application/json', ...fault.headers },
      });
    },
  };
}
