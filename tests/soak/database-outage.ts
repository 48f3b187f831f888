/** PostgreSQL is away for a while, under the load of several replicas, all on loopback. */
import { setTimeout as wait } from 'node:timers/promises';
import { openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { quantile } from '../bench/quantile.ts';
import { MODERATOR, submit } from '../fixtures/interactions.ts';
import { signRequest } from '../fixtures/sign-request.ts';
import type { Postgres } from '../fixtures/store/postgres.ts';
import { askingLoad } from './asking-load.ts';
import { type Balancer, createBalancer } from './balancer.ts';
import type { Replica } from './replica.ts';
import { addReplica } from './rolling-restart.ts';

/** How it went. */
export interface OutageReport {
  /** Interactions that were answered. */
  readonly answered: number;
  /** Why others were not. */
  readonly failures: readonly string[];
  /** Milliseconds of each answer, ascending. */
  readonly times: readonly number[];
  /** Milliseconds from when the database was back until a moderator could publish again. */
  readonly recovery: number;
}

/** How much is done. */
export interface OutageOptions {
  readonly replicas: number;
  /** How many ask, each one question after the other. */
  readonly connections: number;
  /** Milliseconds that each waits before the next question. */
  readonly pause: number;
  /** Milliseconds of load before the outage, in it, and after it. */
  readonly phase: number;
}

const token = 'MTIz.outage.token';

/** Starts replicas, takes their database away while questions are asked, and gives it back. */
export async function databaseOutage(server: Postgres, options: OutageOptions): Promise<OutageReport> {
  const discord = await openLocalDiscord({ token, now: Date.now });
  const balancer = createBalancer();
  const running: Replica[] = [];
  const place = { token, api: discord.api, database: await server.newUrl() };
  try {
    for (let count = 0; count < options.replicas; count += 1) running.push(await addReplica(balancer, place));
    const load = askingLoad(balancer, options.connections, options.pause);
    await wait(options.phase);
    await server.stop('SIGINT');
    await wait(options.phase);
    await server.start();
    const back = performance.now();
    for (let sent = 0; !(await publish(balancer, `9${sent}`)); sent += 1);
    const recovery = performance.now() - back;
    await wait(options.phase);
    const { times, failures } = await load.stop();
    times.sort((a, b) => a - b);
    return { answered: times.length, failures, times, recovery };
  } finally {
    balancer.close();
    for (const replica of running) replica.kill();
    await discord.close();
  }
}

/** Some lines for the terminal. */
export function renderOutage({ answered, failures, times, recovery }: OutageReport): string {
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)].map((time) => time.toFixed(1));
  const slowest = (times.at(-1) ?? Number.NaN).toFixed(0);
  return [
    `${answered} interactions answered, ${failures.length} failed; p50 ${p50} ms, p99 ${p99} ms, slowest ${slowest} ms`,
    `published again ${recovery.toFixed(0)} ms after the database was back`,
    ...new Set(failures),
  ].join('\n');
}

/** Whether a moderator could publish an answer. */
async function publish(balancer: Balancer, id: string): Promise<boolean> {
  const evidence = 'Trump bezeichnete das Telefonat als „ausgezeichnet“';
  const fields = { question: 'Wie heißt der Hund des Dolmetschers?', answer: 'Er heißt Rex.', evidence, phrasings: '' };
  const form = submit('curate edit:s.0.-.-', fields, { id, permissions: MODERATOR, locale: 'de' });
  const { text } = await balancer.post(signRequest(form, Date.now()));
  return text.includes('Veröffentlicht');
}
