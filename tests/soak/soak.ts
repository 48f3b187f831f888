/**
 * Runs that take long, all on loopback: `soak.js --minutes 30` (the default; mixed load on the bot's process),
 * `soak.js rolling` (restarts of three replicas under load), `soak.js servers` (a thousand servers in one process).
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startPostgres } from '../fixtures/store/postgres.ts';
import { measureServers } from './many-servers.ts';
import { soak } from './mixed-load.ts';
import { renderRolling, rollingRestart } from './rolling-restart.ts';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '30' } },
  allowPositionals: true,
});

async function restart(): Promise<string> {
  const server = await startPostgres();
  try {
    const database = await server.newUrl();
    return renderRolling(await rollingRestart({ database, replicas: 3, rounds: 3, connections: 8, pause: 5 }));
  } finally {
    await server.close();
  }
}

function run(what: string | undefined, minutes: number): Promise<string> {
  if (!(minutes > 0)) throw new Error(`Soak for "${values.minutes}" minutes: expected a number above 0`);
  if (what === undefined) return soak(minutes);
  if (what === 'rolling') return restart();
  if (what === 'servers') return measureServers();
  throw new Error(`Run "${what}": expected "rolling" or "servers", or nothing for the mixed load`);
}

process.stdout.write(`${await run(positionals[0], Number(values.minutes))}\n`);
