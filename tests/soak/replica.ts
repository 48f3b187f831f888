/** A bot behind the HTTP door, as a process of its own, compiled as it is for everybody. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { PUBLIC_KEY } from '../fixtures/sign-request.ts';

/** A process that answers by HTTP. */
export interface Replica {
  readonly port: number;
  /** Asks it to end as an orchestrator does; resolves with its exit status. */
  stop(): Promise<number | null>;
  /** Ends it by force, where it still runs. */
  kill(): void;
}

/** Where a replica finds Discord and its database. */
export interface ReplicaOptions {
  readonly token: string;
  readonly api: string;
  readonly database: string;
}

/** Starts one on loopback, on any free port; resolves once it listens. Rejects with its last words where it ends before. */
export async function startReplica({ token, api, database }: ReplicaOptions): Promise<Replica> {
  const data = mkdtempSync(join(tmpdir(), 'belegbot-replica-'));
  const environment = {
    PATH: process.env.PATH ?? '',
    DISCORD_TOKEN: token,
    DISCORD_API: api,
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    DATABASE_URL: database,
    BELEGBOT_DATA: data,
    BELEGBOT_PORT: '0',
    BELEGBOT_ASKS_PER_MINUTE: '0',
  };
  const args = [join(process.cwd(), 'run.js'), 'src/main.js', 'start', '--door', 'http'];
  const child = spawn(process.execPath, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close').then(([status]) => {
    rmSync(data, { recursive: true, force: true });
    return status as number | null;
  });
  return {
    port: await portOf(child, ended),
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

function portOf({ stderr }: ChildProcess, ended: Promise<number | null>): Promise<number> {
  return new Promise((resolve, reject) => {
    if (stderr === null) return reject(new Error('Start a replica: it has no stderr, expected its log'));
    const words: string[] = [];
    createInterface({ input: stderr }).on('line', (line) => {
      if (words.push(line) > 20) words.shift();
      const port = /"port":(\d+),"msg":"HTTP door open"/u.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    void ended.then((status) =>
      reject(
        new Error(`Start a replica: it ended with status "${status}", expected it to listen\n${words.join('\n')}`),
      ),
    );
  });
}
