/**
 * Runs that take long, all on loopback: `soak.js --minutes 30` (the default; mixed load on the bot's process),
 * `soak.js rolling` (restarts of three replicas under load), `soak.js outage` (their database is away for ten seconds),
 * `soak.js servers` (a thousand servers in one process).
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Postgres, startPostgres } from '../fixtures/store/postgres.ts';
import { databaseOutage, renderOutage } from './database-outage.ts';
import { measureServers } from './many-servers.ts';
import { soak } from './mixed-load.ts';
import { renderRolling, rollingRestart } from './rolling-restart.ts';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '30' } },
  allowPositionals: true,
});

async function onPostgres(act: (server: Postgres) => Promise<string>): Promise<string> {
  const server = await startPostgres();
  return act(server).finally(server.close);
}

async function restart(server: Postgres): Promise<string> {
  const database = await server.newUrl();
  return renderRolling(await rollingRestart({ database, replicas: 3, rounds: 3, connections: 8, pause: 5 }));
}

const outage = async (server: Postgres): Promise<string> =>
  renderOutage(await databaseOutage(server, { replicas: 3, connections: 8, pause: 5, phase: 10_000 }));

function run(what: string | undefined, minutes: number): Promise<string> {
  if (!(minutes > 0)) throw new Error(`Soak for "${values.minutes}" minutes: expected a number above 0`);
  if (what === undefined) return soak(minutes);
  if (what === 'rolling') return onPostgres(restart);
  if (what === 'outage') return onPostgres(outage);
  if (what === 'servers') return measureServers();
  throw new Error(`Run "${what}": expected "rolling", "outage" or "servers", or nothing for the mixed load`);
}

process.stdout.write(`${await run(positionals[0], Number(values.minutes))}\n`);
