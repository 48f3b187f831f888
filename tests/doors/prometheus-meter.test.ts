import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreUnavailable } from '../../src/curation/curation-store.ts';
import { measureStore } from '../../src/doors/measure-store.ts';
import type { ReadableMeter } from '../../src/doors/meter.ts';
import { createPrometheusMeter } from '../../src/doors/prometheus-meter.ts';
import { openStore } from '../../src/store/open-store.ts';
import { command } from '../fixtures/interactions.ts';
import { createManualTimers } from '../fixtures/manual-timers.ts';
import { openHttpDoor } from '../fixtures/open-http-door.ts';

/** The lines of our own figures. */
async function figuresOf(meter: ReadableMeter): Promise<string[]> {
  const { text } = await meter.read();
  return text.split('\n').filter((line) => /^belegbot_(?!.*_bucket)/u.test(line));
}

describe('the figures', () => {
  it('count interactions by command and outcome, with their time', async () => {
    const meter = createPrometheusMeter();
    const fact = { interaction: '1', language: 'de' } as const;
    meter.handled({ ...fact, kind: 'answered', command: 'ask', cited: 1 }, 0.004);
    meter.handled({ ...fact, kind: 'answered', command: 'ask', cited: 1 }, 0.002);
    meter.handled({ ...fact, kind: 'unknown-command' }, 0);
    meter.handled({ ...fact, kind: 'crashed', command: 'saw', error: new Error('Saw') }, 0);
    expect(await figuresOf(meter)).toEqual([
      'belegbot_interactions_total{command="ask",outcome="answered"} 2',
      'belegbot_interactions_total{command="",outcome="unknown-command"} 1',
      'belegbot_interactions_total{command="saw",outcome="crashed"} 1',
      'belegbot_interaction_seconds_sum{command="ask"} 0.006',
      'belegbot_interaction_seconds_count{command="ask"} 2',
      'belegbot_interaction_seconds_sum{command=""} 0',
      'belegbot_interaction_seconds_count{command=""} 1',
      'belegbot_interaction_seconds_sum{command="saw"} 0',
      'belegbot_interaction_seconds_count{command="saw"} 1',
    ]);
  });

  it('count refusals, and the shards that are connected', async () => {
    const meter = createPrometheusMeter();
    for (const status of [401, 401, 413]) meter.refused(status);
    meter.shardConnected(0, true);
    meter.shardConnected(1, true);
    meter.shardConnected(1, false);
    expect(await figuresOf(meter)).toEqual([
      'belegbot_http_refused_total{status="401"} 2',
      'belegbot_http_refused_total{status="413"} 1',
      'belegbot_gateway_connected{shard="0"} 1',
      'belegbot_gateway_connected{shard="1"} 0',
    ]);
  });

  it('time each operation of the store, also one that fails', async () => {
    const meter = createPrometheusMeter();
    const clock = createManualTimers(0);
    const folder = mkdtempSync(join(tmpdir(), 'belegbot-meter-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const store = await openStore({ url: null, file: join(folder, 'store.sqlite') });
    onTestFinished(() => store.close());
    const failing = { ...store, settings: () => Promise.reject(new StoreUnavailable('away')) };
    const measured = measureStore(failing, meter, clock.now);
    const scope = { server: '1', article: 'a' };
    expect(await measured.revision(scope)).toBe(await store.revision(scope));
    await expect(measured.settings('1')).rejects.toThrow('away');
    expect(await figuresOf(meter)).toEqual([
      'belegbot_store_seconds_sum{operation="revision",outcome="done"} 0',
      'belegbot_store_seconds_count{operation="revision",outcome="done"} 1',
      'belegbot_store_seconds_sum{operation="settings",outcome="failed"} 0',
      'belegbot_store_seconds_count{operation="settings",outcome="failed"} 1',
    ]);
  });

  it('are those of one meter alone', async () => {
    const [one, other] = [createPrometheusMeter(), createPrometheusMeter()];
    one.refused(401);
    expect(await figuresOf(other)).toEqual([]);
  });

  it('come from the HTTP door', async () => {
    const meter = createPrometheusMeter();
    const { post } = openHttpDoor({ meter });
    await post(command('count', [{ name: 'start', value: 1 }]));
    await post('no JSON');
    const figures = await figuresOf(meter);
    expect(figures).toContain('belegbot_interactions_total{command="count",outcome="answered"} 1');
    expect(figures).toContain('belegbot_http_refused_total{status="400"} 1');
  });
});
