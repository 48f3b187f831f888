/** The doors to Discord, with the store of servers' own answers behind them. */
import { randomUUID } from 'node:crypto';
import type { Config } from '../../config.ts';
import { deferSlow } from '../defer-slow.ts';
import type { Logger } from '../door.ts';
import { keepKnowledge } from '../keep-knowledge.ts';
import { keepServers } from '../keep-servers.ts';
import { measureStore } from '../measure-store.ts';
import type { ReadableMeter } from '../meter.ts';
import { openLog } from '../open-log.ts';
import { realTimers } from '../timers.ts';
import { watchEventLoop } from '../watch-event-loop.ts';
import { explained } from './explained.ts';
import type { Bot, Gate } from './gate.ts';
import { openKept } from './open-kept.ts';
import { stopSignal } from './stop-signal.ts';

type Served = ReturnType<typeof openDoorOptions>;

/**
 * Opens the HTTP door where there is a public key, or else the gateway, and stays until a signal. Without a token there is
 * no store: members' ids in it are hashed with the token.
 */
export async function goToDiscord(openBot: Gate['openBot'], config: Config, publicKey: string | null): Promise<void> {
  const { token, api } = config;
  const log = openLog(config.logLevel);
  // Only who can be asked for figures counts: the rest do without the memory that this takes.
  const meter = publicKey !== null || config.metricsPort !== null ? await openMeter() : null;
  const answer = (bot: Bot, reachStore: () => Promise<void>): Promise<void> => {
    const served = openDoorOptions(bot, log, reachStore);
    if (bot.leftOut.length > 0) log.error({ problems: bot.leftOut }, 'Packs left out: the others answer');
    const kept = keepKnowledge({ ...bot.folders, reload: bot.reload, log, timers: realTimers });
    const answering =
      publicKey === null ? hearDiscord(served, config, meter) : waitForDiscord(served, config, publicKey, meter);
    const watched = watchEventLoop(log);
    return explained(answering.finally(kept.stop).finally(watched.stop));
  };
  const limiting = {
    url: token === null ? null : config.database,
    asksPerMinute: config.asksPerMinute,
    key: token ?? randomUUID(),
    timers: realTimers,
    log,
  };
  if (token === null) return answer(await openBot({ limiting }), async () => undefined);
  const opened = await openKept(config);
  const store = meter === null ? opened : measureStore(opened, meter, () => performance.now());
  try {
    const keeping = { store, key: token, now: Date.now, log };
    const bot = await openBot({ keeping, limiting });
    const kept = keepServers({ token, api, ...keeping });
    await answer(bot, store.ping);
    kept.stop();
    await bot.finish();
  } finally {
    await store.close();
  }
}

type Counting = ReadableMeter | null;

async function hearDiscord(served: Served, config: Config, meter: Counting): Promise<void> {
  const { token, api, shards, host, metricsPort } = config;
  const { stayOpen } = await import('../stay-open.ts');
  const door = { ...served, token: token ?? '', api, shards, stop: stopSignal() };
  if (metricsPort === null || meter === null) return stayOpen(door);
  await stayOpen({ ...door, meter, status: { ...door, meter, host, port: metricsPort } });
}

async function waitForDiscord(served: Served, config: Config, publicKey: string, meter: Counting): Promise<void> {
  const { stayOpenHttp } = await import('../http/stay-open-http.ts');
  await stayOpenHttp({ ...config, ...served, meter: meter ?? (await openMeter()), publicKey, stop: stopSignal() });
}

/** What both doors are given. */
function openDoorOptions({ handle, commands, knowledge }: Bot, log: Logger, reachStore: () => Promise<void>) {
  const parts = { commands, timers: realTimers };
  return { handle: deferSlow(handle, parts), ...parts, pack: knowledge.article.id, now: Date.now, log, reachStore };
}

async function openMeter(): Promise<ReadableMeter> {
  const { createPrometheusMeter } = await import('../prometheus-meter.ts');
  return createPrometheusMeter();
}
