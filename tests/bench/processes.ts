/** What the bot costs as a process of its own, compiled as it is for everybody. */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';

const token = 'MTIz.bench.token';
/** The same again, of which the fastest counts: what slows one run down is not ours. */
const runs = 5;

/** After so long without work V8 gives back what starting has taken. */
const idle = 10_000;

/** Compiled modules lie beside this one, under other extensions than their sources. */
const moduleAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Milliseconds to load a pack with its index. */
export const measureLoad = (pack: string): number => fastest(() => Number(runNode([moduleAt('./load-once.js'), pack])));

/** Milliseconds from starting the terminal to its first answer. */
export async function measureTerminal(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const child = startBot(['ask', '--jsonl']);
    child.stdin.write('{"id":"1","q":"Was fordert Putin?"}\n');
    await once(child.stdout, 'data');
    times.push(performance.now() - start);
    child.stdin.end();
    await once(child, 'exit');
  }
  return Math.min(...times);
}

/** Megabytes of a bot that was started as `npm start` does, is connected, and has been idle for a while. */
export async function measureGatewayMemory(): Promise<number> {
  const discord = await openLocalDiscord({ token, now: Date.now });
  // Compiling the packs is the first start's, and leaves memory behind.
  runNode([moduleAt('../../src/main.js'), 'knowledge', 'index', 'knowledge']);
  const child = spawnNode(startScript(), { DISCORD_TOKEN: token, DISCORD_API: discord.api });
  await says(child.stderr, 'Gateway ready');
  await wait(idle);
  const kibibytes = Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout);
  child.kill('SIGTERM');
  await once(child, 'exit');
  await discord.close();
  return (kibibytes * 1024) / 1e6;
}

type Bot = ChildProcessByStdio<Writable, Readable, Readable>;

const startBot = (args: readonly string[]): Bot => spawnNode([moduleAt('../../src/main.js'), ...args]);

const spawnNode = (args: readonly string[], environment: Record<string, string> = {}): Bot =>
  spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...environment } });

/** What `npm start` gives to node, flags included; paths are relative to the project, where the bench runs. */
function startScript(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

async function says(stream: Readable, words: string): Promise<void> {
  let said = '';
  for await (const text of stream.iterator({ destroyOnReturn: false })) {
    said += String(text);
    if (said.includes(words)) return;
  }
  throw new Error(`Start the bot: expected it to say "${words}", it said "${said}"`);
}

function runNode(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Run "${args.join(' ')}": ended with status "${status}", expected 0\n${stderr}`);
  return stdout;
}

const fastest = (measure: () => number): number => Math.min(...Array.from({ length: runs }, measure));
