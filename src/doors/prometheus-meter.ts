/** The figures in the format that Prometheus reads: https://prometheus.io/docs/instrumenting/exposition_formats/ */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ReadableMeter } from './meter.ts';

/** Upper bounds in seconds. Discord waits 3 seconds for an answer; most take a few milliseconds. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/**
 * Makes a meter with a registry of its own, so that two in one process do not add up. Beside what the doors count it shows
 * what the process uses and how far its event loop lags, by prom-client's own names.
 */
export function createPrometheusMeter(): ReadableMeter {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'belegbot_interactions_total',
    help: 'Interactions handled, by command (empty where none fits) and by what became of them.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'belegbot_interaction_seconds',
    help: 'Time from an interaction to its response, without the way to Discord.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  const refused = new Counter({
    name: 'belegbot_http_refused_total',
    help: 'Requests refused before they were handled, by HTTP status.',
    labelNames: ['status'],
    registers,
  });
  const connected = new Gauge({
    name: 'belegbot_gateway_connected',
    help: 'Whether a shard of the gateway is connected: 1 or 0.',
    labelNames: ['shard'],
    registers,
  });
  const store = new Histogram({
    name: 'belegbot_store_seconds',
    help: 'Time of one operation of the store of servers’ own answers, by its name and whether it was done or failed.',
    labelNames: ['operation', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  return {
    handled(outcome, took) {
      // The commands are ours and few; what people typed is never a label.
      const command = ('command' in outcome && outcome.command) || '';
      interactions.inc({ command, outcome: outcome.kind });
      seconds.observe({ command }, took);
    },
    refused: (status) => refused.inc({ status }),
    shardConnected: (shard, isConnected) => connected.set({ shard }, isConnected ? 1 : 0),
    stored: (operation, took, isDone) => store.observe({ operation, outcome: isDone ? 'done' : 'failed' }, took),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
