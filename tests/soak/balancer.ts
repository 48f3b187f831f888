/** What stands before several replicas: requests go to those that say they are ready, in turn. */
import { request } from 'node:http';
import type { SignedRequest } from '../fixtures/sign-request.ts';
import type { Replica } from './replica.ts';

/** An answer of a replica. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** A balancer, which retries nothing but a connection that was refused. */
export interface Balancer {
  add(replica: Replica): void;
  /** Resolves once that replica is ready. */
  ready(replica: Replica): Promise<void>;
  /** Sends a request to the next replica that is ready. Rejects where the connection breaks, or none is ready. */
  post(signed: SignedRequest): Promise<Answered>;
  /** How many requests went to another replica because the first one refused the connection. */
  refused(): number;
  close(): void;
}

/** Milliseconds between two questions whether a replica is ready. */
const INTERVAL = 50;

/** Makes a balancer with nobody behind it. */
export function createBalancer(): Balancer {
  const ready = new Map<Replica, boolean>();
  const waiting = new Set<() => void>();
  let turn = 0;
  let refused = 0;
  const probe = async (replica: Replica): Promise<void> => {
    const isReady = await get(replica.port, '/ready?without=store').then(({ status }) => status === 200, isLost);
    if (ready.has(replica)) ready.set(replica, isReady);
    for (const look of waiting) look();
  };
  const timer = setInterval(() => {
    for (const replica of ready.keys()) void probe(replica);
  }, INTERVAL);
  const post: Balancer['post'] = async (signed) => {
    const those = [...ready].flatMap(([replica, isReady]) => (isReady ? [replica] : []));
    const replica = those[turn++ % those.length];
    if (replica === undefined) throw new Error('Send a request: no replica is ready, expected one');
    try {
      return await send(replica.port, '/interactions', signed);
    } catch (error) {
      if (!isRefused(error)) throw error;
      refused += 1;
      ready.delete(replica);
      return post(signed);
    }
  };
  return {
    add: (replica) => void ready.set(replica, false),
    ready: (replica) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (ready.get(replica) !== true) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    post,
    refused: () => refused,
    close: () => clearInterval(timer),
  };
}

const isLost = (): boolean => false;

const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';

const get = (port: number, path: string): Promise<Answered> => send(port, path, null);

/** Sends one request to a replica over a connection of its own. Rejects where the connection breaks. */
export function send(port: number, path: string, signed: SignedRequest | null): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const method = signed === null ? 'GET' : 'POST';
    const to = { host: '127.0.0.1', port, path, method, agent: false, ...(signed && { headers: signed.headers }) };
    const outgoing = request(to, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }));
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(signed?.body);
  });
}
