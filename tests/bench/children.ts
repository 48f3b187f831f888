import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, with what it said first. */
export interface Child extends ChildProcess {
  readonly said: string;
}

/** Starts a compiled module of this folder, and resolves once it says something. */
export async function startServer(module: string, ...args: readonly string[]): Promise<Child> {
  const path = fileURLToPath(new URL(module, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const [said] = child.stdout === null ? [] : await once(child.stdout, 'data');
  return Object.assign(child, { said: String(said) });
}

/** Microseconds of processor time since a server was started; it answers any message with its `process.cpuUsage()`. */
export async function processorTime(server: ChildProcess): Promise<number> {
  server.send('time');
  const [{ user, system }] = await once(server, 'message');
  return user + system;
}
