/** A Node server around a `fetch` handler, which stops without cutting anybody off. */
import { createServer, type Server } from 'node:http';
import type { Writable } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { OpenDoor } from '../door.ts';
import { finishWithin, PATIENCE } from '../finish-within.ts';
import type { Timers } from '../timers.ts';
import type { Afterwards } from './answer-request.ts';

/** What is served where. */
export interface ListenOptions {
  readonly fetch: (request: Request, afterwards: Afterwards) => Promise<Response>;
  /** The address of the interface, such as `127.0.0.1` or `::`. */
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly timers: Timers;
}

/** A server that listens. */
export interface Listening extends OpenDoor {
  readonly port: number;
}

/**
 * In milliseconds. Discord's requests are small and come at once, so who is slower only holds on to a socket; between two
 * requests a proxy may hold on longer than it waits itself, which is a minute as a rule.
 */
const SERVER = {
  requestTimeout: 10_000,
  headersTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 75_000,
} as const;

/** Listens, and resolves once it does. Rejects with what to mend where the address cannot be had. */
export async function listenHttp({ fetch, host, port, timers }: ListenOptions): Promise<Listening> {
  const underway = new Set<Promise<unknown>>();
  const track = (work: Promise<unknown>): void => {
    const tracked = work.finally(() => underway.delete(tracked));
    underway.add(tracked);
  };
  const listener = getRequestListener((request, { outgoing }) =>
    fetch(request, (work) => onceSent(outgoing, () => track(work()))),
  );
  const server = createServer(SERVER, (incoming, outgoing) => {
    track(new Promise((resolve) => outgoing.once('close', resolve)));
    if (!server.listening) outgoing.setHeader('connection', 'close');
    void listener(incoming, outgoing);
  });
  await listening(server, host, port);
  return {
    port: portOf(server),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await finishWithin(PATIENCE, settled(underway), timers);
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A response that did not get through has no afterwards: Discord has told the person that we failed. */
function onceSent(outgoing: Writable, start: () => void): void {
  if (outgoing.destroyed) return;
  outgoing.once('close', () => {
    if (outgoing.writableFinished) start();
  });
}

/** What is under way may bring more, such as what comes after a response. */
async function settled(underway: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (underway.size > 0) await Promise.all(underway);
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ message }) =>
      reject(new Error(`Listen on "${host}" port "${port}": ${message}, expected an address that is free and ours`)),
    );
    server.listen(port, host, resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Listen: no port, expected a TCP address');
  return address.port;
}
