import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { SignedAsk } from './sign-asks.ts';

/**
 * Sends requests at a steady pace, whether earlier ones were answered or not, over at most so many connections. Gives the
 * milliseconds of each from when it was due, so that whoever has to wait for a connection counts as waiting (no
 * "coordinated omission"), ascending. Rejects where one is not answered 200.
 */
export async function sendAtPace(
  port: number,
  asks: readonly SignedAsk[],
  perSecond: number,
  connections: number,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const started = performance.now();
  const times: Promise<number>[] = [];
  for (const [at, ask] of asks.entries()) {
    const due = started + (at * 1000) / perSecond;
    // Whoever waits leaves the processor to the server; timers are late by up to a millisecond.
    while (performance.now() < due - 1) await wait(1);
    times.push(send(port, ask, agent).then(() => performance.now() - due));
  }
  const all = await Promise.all(times);
  agent.destroy();
  return all.sort((a, b) => a - b);
}

function send(port: number, { body, headers }: SignedAsk, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method: 'POST', path: '/interactions', agent };
    const sent = request({ ...options, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (got) => {
      const isOk = got.statusCode === 200;
      got.resume().on('end', () => {
        if (isOk) resolve();
        else reject(new Error(`Send a request: status "${got.statusCode}", expected 200`));
      });
    });
    sent.on('error', reject).end(body);
  });
}
