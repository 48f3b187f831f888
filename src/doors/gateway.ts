/** The gateway door: Discord's socket in, the callback out. Whether the peer is Discord is only a matter of the address. */
import { type Client, Events, Status } from 'discord.js';
import { answerInteraction } from './answer-interaction.ts';
import type { Door, Logger, OpenDoor } from './door.ts';
import { faultOf } from './fault-of.ts';
import { finishWithin, PATIENCE } from './finish-within.ts';
import { createGatewayClient, type GatewayClientOptions } from './gateway-client.ts';
import { type Meter, noMeter } from './meter.ts';
import { isRefusedToken, refusedToken } from './refused-token.ts';
import { createCallbackRest } from './send-callback.ts';
import { realTimers, type Timers } from './timers.ts';
import { watchShards } from './watch-shards.ts';

/** What the gateway door needs. */
export interface GatewayOptions extends Door, GatewayClientOptions {
  readonly token: string;
  /** The id of the knowledge pack, for the log. */
  readonly pack: string;
  /** Real time unless given. */
  readonly timers?: Timers;
}

/** An open gateway. */
export interface OpenGateway extends OpenDoor {
  /** Resolves if Discord ends the connection for good, with the reason; pending while all is well. */
  readonly ended: Promise<Error>;
  /** Resolves with the number of a shard that is stuck: only another gateway helps. */
  readonly silent: Promise<number>;
  /** Whether every shard hears Discord now. */
  isConnected(): boolean;
}

/** Close codes after which Discord takes no reconnect, and what to do about each. */
const ENDINGS = new Map<number, () => Error>([
  [4004, refusedToken],
  [4010, () => new Error('Connect to Discord: the shard was refused, expected a shard below the shard count')],
  [4011, () => new Error('Connect to Discord: too many servers for this number of shards, expected shards "auto"')],
  [4012, () => new Error('Connect to Discord: the gateway version was refused, expected a newer version of this bot')],
  [4013, () => new Error('Connect to Discord: the intents were refused, expected intents that Discord knows')],
  [
    4014,
    () => new Error('Connect to Discord: the intents were refused, expected intents that the application may use'),
  ],
]);

/**
 * Logs in and resolves once all shards are ready; interactions are answered from then on. Rejects with what to do where
 * Discord refuses the token. A failure after that never throws: discord.js reconnects and resumes, and it is logged.
 */
export async function openGateway(options: GatewayOptions): Promise<OpenGateway> {
  const client = createGatewayClient(options);
  const { timers = realTimers, api } = options;
  const answering = { ...options, timers, rest: client.rest, callbacks: createCallbackRest(api) };
  const underway = new Set<Promise<void>>();
  client.on(Events.Raw, ({ t, d }: { t?: unknown; d?: unknown }) => {
    if (t !== 'INTERACTION_CREATE') return;
    const answered = answerInteraction(answering, d).finally(() => underway.delete(answered));
    underway.add(answered);
  });
  logConnection(client, options.log);
  countConnection(client, options.meter ?? noMeter);
  const ended = endOf(client);
  await logIn(client, options.token, ended);
  options.log.info(
    { pack: options.pack, shards: client.ws.shards.size, ...(await audienceOf(client)) },
    'Gateway ready',
  );
  const watching = watchShards(client, { timers, now: options.now });
  return {
    ended,
    silent: watching.silent,
    isConnected: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    async close() {
      watching.stop();
      // What is gone on purpose is no reconnect, and what still comes is for another replica or nobody.
      client.removeAllListeners(Events.Raw).removeAllListeners(Events.ShardReconnecting);
      // A client that is destroyed has no token any longer, and what comes after a response may need it.
      await finishWithin(PATIENCE, Promise.all(underway), timers);
      // One that is stuck may not say goodbye, and is let go of all the same.
      await finishWithin(PATIENCE, client.destroy(), timers);
    },
  };
}

async function logIn(client: Client, token: string, ended: Promise<Error>): Promise<void> {
  const ready = new Promise<null>((resolve) => client.once(Events.ClientReady, () => resolve(null)));
  const failure = await Promise.race([client.login(token).then(() => Promise.race([ready, ended]), asError), ended]);
  if (failure === null) return;
  await client.destroy();
  throw failure;
}

function asError(error: unknown): Error {
  if (isRefusedToken(error)) return refusedToken();
  return new Error(`Log in to Discord: ${faultOf(error).message}, expected Discord to be reachable`, { cause: error });
}

function endOf(client: Client): Promise<Error> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const end =
        ENDINGS.get(code) ?? (() => new Error(`Stay connected to Discord: closed with code "${code}" for good`));
      resolve(end());
    });
  });
}

/** How many servers and people have installed the bot, by Discord's own estimate; null where Discord does not say. */
async function audienceOf(client: Client): Promise<{ guilds: number | null; users: number | null }> {
  try {
    const application = await client.application?.fetch();
    return {
      guilds: application?.approximateGuildCount ?? null,
      users: application?.approximateUserInstallCount ?? null,
    };
  } catch {
    return { guilds: null, users: null };
  }
}

function logConnection(client: Client, log: Logger): void {
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'Gateway reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'Gateway resumed'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'Gateway connection failed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.error({ shard, code }, 'Gateway closed for good'));
  client.on(Events.Error, (error) => log.error({ err: error }, 'Gateway client failed'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'Gateway client warns'));
}

function countConnection(client: Client, meter: Meter): void {
  client.on(Events.ShardReady, (shard) => meter.shardConnected(shard, true));
  client.on(Events.ShardResume, (shard) => meter.shardConnected(shard, true));
  client.on(Events.ShardReconnecting, (shard) => meter.shardConnected(shard, false));
  client.on(Events.ShardDisconnect, (_, shard) => meter.shardConnected(shard, false));
}
