/** A Discord on loopback: the bot's real gateway door logs in to it unchanged, people see it as a page. */
import { Hono } from 'hono';
import { realTimers, type Timers } from '../timers.ts';
import { type CallbackFaults, createCallbackFaults } from './callback-faults.ts';
import { createChannels } from './channels.ts';
import { createExchanges, type Exchanges } from './exchanges.ts';
import { createFileRoutes } from './file-routes.ts';
import type { GatewayFaults } from './gateway-faults.ts';
import { createInteractions } from './interactions.ts';
import { type KeptState, keepState } from './kept-state.ts';
import { listen } from './listen.ts';
import { openPage, type PageOptions } from './page/open-page.ts';
import { botPayload, guildPayload } from './payload.ts';
import { recordGateway } from './record-gateway.ts';
import { createRest } from './rest.ts';
import { createRestFaults, type RestFaults } from './rest-faults.ts';
import { createSessions, type Greeting, type Sessions } from './sessions.ts';
import { createState, type State } from './state.ts';
import { takeGatewaySocket } from './take-gateway-socket.ts';
import { createWebhook } from './webhook.ts';
import { createWorld, type World } from './world.ts';

/** What a local Discord needs. */
export interface LocalDiscordOptions {
  /** The bot token that it accepts. */
  readonly token: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Real time unless given. */
  readonly timers?: Timers;
  /** Names of the server's channels; one, `general`, unless given. */
  readonly channels?: readonly string[];
  /** What an earlier one kept. */
  readonly kept?: KeptState;
  /** The page in the browser; none unless given. */
  readonly page?: PageOptions;
  /** Milliseconds between two heartbeats of a bot; Discord's own unless given. */
  readonly heartbeat?: number;
}

/** A local Discord that listens. */
export interface LocalDiscord {
  /** What `rest.api` of discord.js takes. */
  readonly api: string;
  readonly port: number;
  readonly world: World;
  readonly exchanges: Exchanges;
  readonly gateway: Pick<Sessions, 'connected'>;
  /** What goes wrong, on demand. No request, no socket and no page leads to it. */
  readonly faults: GatewayFaults & RestFaults & CallbackFaults;
  /** Everything that outlives the process. */
  keep(): KeptState;
  /** Tells the pages that the bot's process is doing otherwise. */
  changed(): void;
  close(): Promise<void>;
}

const GUILDS_INTENT = 1;

/** Opens it on 127.0.0.1 and resolves once it listens. Rejects if the port is taken. */
export async function openLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const { token, port = 0, now, timers = realTimers, kept, channels, heartbeat } = options;
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  let address = '';
  const state = createState({
    token,
    now,
    changed,
    origin: () => `http://${address}`,
    ...(kept && { kept }),
    ...(channels && { channels }),
  });
  const exchanges = createExchanges(changed);
  const interactions = createInteractions(state, timers);
  const gatewayUrl = (): string => `ws://${address}/gateway`;
  const sessions = createSessions({
    token,
    snowflake: state.snowflake,
    resumeUrl: gatewayUrl,
    greet: (it) => greet(state, it),
    observe: recordGateway(exchanges, now),
    changed,
    ...(heartbeat !== undefined && { heartbeat }),
  });
  const rest = createRestFaults(timers);
  const { fail, ...callbackFaults } = createCallbackFaults();
  const app = new Hono();
  app.use('/api/*', rest.middleware);
  app.route(
    '/',
    createRest({
      state,
      interactions,
      webhook: createWebhook(state, interactions),
      channels: createChannels(state),
      gatewayUrl,
      exchanges,
      fail,
    }),
  );
  app.route('/', createFileRoutes(state));
  const world = createWorld({ state, interactions, dispatch: sessions.dispatch, listeners });
  const page =
    options.page && openPage({ state, world, exchanges, isConnected: () => sessions.connected() > 0 }, options.page);
  if (page !== undefined) {
    app.route('/', page.routes);
    listeners.add(page.changed);
  }
  const sockets = { '/gateway': takeGatewaySocket(sessions), ...(page && { '/page/socket': page.takeSocket }) };
  const listening = await listen(app, sockets, port);
  address = `127.0.0.1:${listening.port}`;
  return {
    api: `http://${address}/api`,
    port: listening.port,
    world,
    exchanges,
    gateway: sessions,
    faults: { ...sessions.faults, ...rest.faults, ...callbackFaults },
    keep: () => keepState(state),
    changed,
    close: listening.close,
  };
}

/** READY always names the servers as unavailable; only the Guilds intent brings them. */
function greet(state: State, intents: number): Greeting {
  const wantsGuilds = (intents & GUILDS_INTENT) !== 0;
  const ready = {
    user: botPayload(state),
    guilds: wantsGuilds ? [{ id: state.guild.id, unavailable: true }] : [],
    application: { id: state.application, flags: 0 },
    private_channels: [],
    relationships: [],
    session_type: 'normal',
    user_settings: {},
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    presences: [],
    auth: {},
    _trace: [],
  };
  return { ready, events: wantsGuilds ? [{ t: 'GUILD_CREATE', d: guildPayload(state) }] : [] };
}
