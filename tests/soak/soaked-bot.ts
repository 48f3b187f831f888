/** The bot as `npm start` starts it, logged in to a Discord on loopback, with the port that tells its figures. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { type LocalDiscord, openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { send } from './balancer.ts';

/** What the process uses at one moment. */
export interface Sample {
  /** Megabytes. */
  readonly resident: number;
  /** Megabytes. */
  readonly heap: number;
  /** Milliseconds since the last sample, of which the event loop was late by at most this in 99 of 100 turns. */
  readonly delay: number;
}

/** A bot at work. */
export interface SoakedBot {
  readonly discord: LocalDiscord;
  sample(): Promise<Sample>;
  /** Resolves with its exit status. */
  stop(): Promise<number | null>;
}

const token = 'MTIz.soak.token';

/** Starts both; resolves once the bot is ready. Rejects with its last words where it ends before. */
export async function startSoakedBot(): Promise<SoakedBot> {
  const discord = await openLocalDiscord({ token, now: Date.now });
  const data = mkdtempSync(join(tmpdir(), 'belegbot-soak-'));
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const env = {
    PATH: process.env.PATH ?? '',
    DISCORD_TOKEN: token,
    DISCORD_API: discord.api,
    BELEGBOT_DATA: data,
    BELEGBOT_METRICS_PORT: '0',
    BELEGBOT_ASKS_PER_MINUTE: '0',
  };
  const child = spawn(process.execPath, scripts.start.split(' ').slice(1), {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close').then(async ([status]) => {
    await discord.close();
    rmSync(data, { recursive: true, force: true });
    return status as number | null;
  });
  const port = await metricsPort(child, ended);
  return {
    discord,
    sample: async () => readSample((await send(port, '/metrics', null)).text),
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function metricsPort({ stderr }: ChildProcess, ended: Promise<number | null>): Promise<number> {
  return new Promise((resolve, reject) => {
    if (stderr === null) return reject(new Error('Start the bot: it has no stderr, expected its log'));
    let port = 0;
    let last = '';
    createInterface({ input: stderr }).on('line', (line) => {
      last = line;
      port = Number(/"port":(\d+),"msg":"Metrics port open"/u.exec(line)?.[1] ?? port);
      if (line.includes('"msg":"Gateway ready"')) resolve(port);
    });
    void ended.then((status) =>
      reject(new Error(`Start the bot: it ended with status "${status}" and "${last}", expected it to be ready`)),
    );
  });
}

function readSample(metrics: string): Sample {
  const figureOf = (name: string): number => {
    const value = new RegExp(`^${name} (\\S+)$`, 'mu').exec(metrics)?.[1];
    if (value === undefined) throw new Error(`Read the figures of the bot: no "${name}", expected a number`);
    return Number(value);
  };
  return {
    resident: figureOf('process_resident_memory_bytes') / 1e6,
    heap: figureOf('nodejs_heap_size_used_bytes') / 1e6,
    delay: figureOf('nodejs_eventloop_lag_p99_seconds') * 1000,
  };
}
