import { describe, expect, it } from 'vitest';
import { createStatusRoutes } from '../../../src/doors/http/status-routes.ts';
import { createPrometheusMeter } from '../../../src/doors/prometheus-meter.ts';
import { createManualTimers } from '../../fixtures/manual-timers.ts';

const timers = createManualTimers(0);

const routesOf = (isReady: () => Promise<boolean> = async () => true) =>
  createStatusRoutes({ meter: createPrometheusMeter(), isReady, timers });

describe('operators', () => {
  it('hear that the process is alive', async () => {
    expect((await routesOf(async () => false).request('/health')).status).toBe(200);
  });

  it.each<[number, () => Promise<boolean>]>([
    [200, async () => true],
    [503, async () => false],
    [503, () => Promise.reject(new Error('Reach the store: expected it to answer'))],
  ])('hear with %i whether it can answer', async (status, isReady) => {
    const response = await routesOf(isReady).request('/ready');
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('store');
  });

  it('hear that it cannot answer where that takes too long to find out', async () => {
    const response = routesOf(() => new Promise(() => undefined)).request('/ready');
    timers.pass(900);
    expect((await response).status).toBe(503);
  });

  it('read the figures', async () => {
    const response = await routesOf().request('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
    expect(await response.text()).toContain('nodejs_eventloop_lag_seconds');
  });

  it('change nothing', async () => {
    for (const path of ['/health', '/ready', '/metrics'])
      expect((await routesOf().request(path, { method: 'POST' })).status).toBe(405);
  });
});
