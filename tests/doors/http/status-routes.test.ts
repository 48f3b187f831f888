import { describe, expect, it } from 'vitest';
import { createStatusRoutes } from '../../../src/doors/http/status-routes.ts';
import { createPrometheusMeter } from '../../../src/doors/prometheus-meter.ts';

const routesOf = (isReady: () => boolean = () => true) =>
  createStatusRoutes({ meter: createPrometheusMeter(), isReady });

describe('operators', () => {
  it('hear that the process is alive', async () => {
    expect((await routesOf(() => false).request('/health')).status).toBe(200);
  });

  it.each([
    [200, true],
    [503, false],
  ])('hear with %i whether it can answer', async (status, isReady) => {
    expect((await routesOf(() => isReady).request('/ready')).status).toBe(status);
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
