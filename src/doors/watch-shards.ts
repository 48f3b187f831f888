import { type Client, Events, Status } from 'discord.js';
import type { Timers } from './timers.ts';

/** What watching needs. */
export interface WatchOptions {
  readonly timers: Timers;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Milliseconds from one heartbeat to the next, as Discord has it. */
const HEARTBEAT = 41_250;

/** Milliseconds without a sign of life: longer than two heartbeats, and than discord.js waits for a connection or a greeting. */
const SILENCE = 2 * HEARTBEAT + 7_500;

/** Milliseconds between two looks. */
const LOOK = 15_000;

/**
 * Watches the shards of a client that has logged in, and resolves with the first one that gives no sign of life any more. A
 * sign is an event of Discord's, a heartbeat that Discord acknowledges while the shard is ready, or a new attempt to connect.
 *
 * discord.js itself connects anew where one heartbeat was not acknowledged, where a connection takes 30 seconds, a greeting
 * 60 or the readiness 15. What is left is what it waits for without an end: a resume that Discord never confirms, or a state
 * of its own in which nothing goes on.
 */
export function watchShards(
  client: Client,
  { timers, now }: WatchOptions,
): { readonly silent: Promise<number>; readonly stop: () => void } {
  const signs = new Map<number, number>();
  const pings = new Map<number, number>();
  const seen = (shard: number): void => void signs.set(shard, now());
  client.on(Events.Raw, (_, shard) => seen(shard));
  client.on(Events.ShardReconnecting, seen);
  for (const shard of client.ws.shards.keys()) seen(shard);
  let cancel = (): void => undefined;
  const silent = new Promise<number>((resolve) => {
    const look = (): void => {
      for (const { id, status, lastPingTimestamp } of client.ws.shards.values()) {
        if (status === Status.Ready && lastPingTimestamp !== pings.get(id)) seen(id);
        pings.set(id, lastPingTimestamp);
        if (now() - (signs.get(id) ?? 0) > SILENCE) resolve(id);
      }
      cancel = timers.after(LOOK, look);
    };
    look();
  });
  return { silent, stop: () => cancel() };
}
