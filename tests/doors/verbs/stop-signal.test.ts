import process from 'node:process';
import { afterEach, expect, it, vi } from 'vitest';
import { stopSignal } from '../../../src/doors/verbs/stop-signal.ts';

afterEach(() => {
  vi.restoreAllMocks();
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
});

it('gives the first signal, and ends the process at once at the second', async () => {
  const ended: unknown[] = [];
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    ended.push(status);
    return undefined as never;
  });
  const stop = stopSignal();
  process.emit('SIGTERM');
  expect(await stop).toBe('SIGTERM');
  expect(ended).toEqual([]);
  process.emit('SIGINT');
  expect(ended).toEqual([1]);
});
