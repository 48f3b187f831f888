/** A rolling restart of several replicas on one PostgreSQL, under load, all on loopback. */
import { openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { quantile } from '../bench/quantile.ts';
import { askingLoad } from './asking-load.ts';
import { type Balancer, createBalancer } from './balancer.ts';
import { type Replica, type ReplicaOptions, startReplica } from './replica.ts';

/** How it went. */
export interface RollingReport {
  /** Interactions that were answered. */
  readonly answered: number;
  /** Why others were not. */
  readonly failures: readonly string[];
  /** Requests that a stopping replica refused, so that another one got them. */
  readonly refused: number;
  /** Exit status of each replica that was stopped. */
  readonly statuses: readonly (number | null)[];
  /** Milliseconds of each answer, ascending. */
  readonly times: readonly number[];
  readonly seconds: number;
}

/** How much is done. */
export interface RollingOptions {
  /** Address of the database, which may be empty: the replicas start at once and migrate it. */
  readonly database: string;
  readonly replicas: number;
  /** How often each place gets a new replica. */
  readonly rounds: number;
  /** How many ask, each one question after the other. */
  readonly connections: number;
  /** Milliseconds that each waits before the next question. */
  readonly pause: number;
}

const token = 'MTIz.rolling.token';

/** Starts replicas, replaces each of them in turn while questions are asked, and ends them all. */
export async function rollingRestart({
  database,
  replicas,
  rounds,
  connections,
  pause,
}: RollingOptions): Promise<RollingReport> {
  const discord = await openLocalDiscord({ token, now: Date.now });
  const balancer = createBalancer();
  const running: Replica[] = [];
  const options = { token, api: discord.api, database };
  try {
    running.push(...(await Promise.all(Array.from({ length: replicas }, () => addReplica(balancer, options)))));
    const load = askingLoad(balancer, connections, pause);
    const started = performance.now();
    const statuses: (number | null)[] = [];
    for (let place = 0; place < replicas * rounds; place += 1) {
      const old = running.shift();
      statuses.push((await old?.stop()) ?? null);
      running.push(await addReplica(balancer, options));
    }
    const { times, failures } = await load.stop();
    const seconds = (performance.now() - started) / 1000;
    times.sort((a, b) => a - b);
    return { answered: times.length, failures, refused: balancer.refused(), statuses, times, seconds };
  } finally {
    balancer.close();
    for (const replica of running) replica.kill();
    await discord.close();
  }
}

/** One line for the terminal. */
export function renderRolling({ answered, failures, refused, statuses, times, seconds }: RollingReport): string {
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)].map((time) => time.toFixed(1));
  const slowest = (times.at(-1) ?? Number.NaN).toFixed(0);
  return [
    `${statuses.length} restarts in ${seconds.toFixed(1)} s: ${answered} interactions answered, ${failures.length} failed,`,
    `${refused} sent to another replica; p50 ${p50} ms, p99 ${p99} ms, slowest ${slowest} ms`,
    ...new Set(failures),
  ].join('\n');
}

/** Starts a replica behind a balancer; resolves once that has found it ready. */
export async function addReplica(balancer: Balancer, options: ReplicaOptions): Promise<Replica> {
  const replica = await startReplica(options);
  balancer.add(replica);
  await balancer.ready(replica);
  return replica;
}
