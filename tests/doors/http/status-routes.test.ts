import { describe, expect, it } from 'vitest';
import { createStatusRoutes } from '../../../src/doors/http/status-routes.ts';
import { createPrometheusMeter } from '../../../src/doors/prometheus-meter.ts';
import { createManualTimers } from '../../fixtures/manual-timers.ts';

const timers = createManualTimers(0);
const there = async (): Promise<void> => undefined;
const away = (): Promise<void> => Promise.reject(new Error('Reach the store: expected it to answer'));

const routesOf = (isReady = true, reachStore = there) =>
  createStatusRoutes({ meter: createPrometheusMeter(), isReady: () => isReady, reachStore, timers });

describe('operators', () => {
  it('hear that the process is alive', async () => {
    expect((await routesOf(false, away).request('/health')).status).toBe(200);
  });

  it.each([
    [200, '/ready', true, there],
    [503, '/ready', false, there],
    [503, '/ready', true, away],
    [200, '/ready?without=store', true, away],
    [503, '/ready?without=store', false, there],
    [503, '/ready?without=all', true, away],
  ])('hear %i at %s (answers: %s)', async (status, path, isReady, reachStore) => {
    const response = await routesOf(isReady, reachStore).request(path);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('store');
  });

  it('hear that the store is away where that takes too long to find out', async () => {
    const response = routesOf(true, () => new Promise(() => undefined)).request('/ready');
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
