import { expect, it, onTestFinished } from 'vitest';
import { watchEventLoop } from '../../src/doors/watch-event-loop.ts';
import { createLog } from '../fixtures/log.ts';
import { logged } from '../fixtures/open-gateway-door.ts';

it('logs that nothing could be done for longer than half a second', async () => {
  const log = createLog();
  const { stop } = watchEventLoop(log);
  onTestFinished(stop);
  const until = performance.now() + 1_100;
  while (performance.now() < until);
  const { level, fact } = await logged(log, 'Event loop stalled');
  expect(level).toBe('warn');
  expect((fact as { readonly stalled: number }).stalled).toBeGreaterThanOrEqual(500);
});
