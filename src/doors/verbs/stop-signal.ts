import process from 'node:process';
import { exits } from './gate.ts';

/** SIGHUP says that the terminal is gone; without one it means that the knowledge is to be loaded again. */
const signals = (): readonly NodeJS.Signals[] => [
  'SIGINT',
  'SIGTERM',
  ...(process.stdin.isTTY ? (['SIGHUP'] as const) : []),
];

/** Resolves with the name of the first signal that asks the process to go; a second one ends it at once, with status 1. */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    let isGoing = false;
    for (const signal of signals())
      process.on(signal, () => {
        if (isGoing) process.exit(exits.failed);
        isGoing = true;
        resolve(signal);
      });
  });
}
