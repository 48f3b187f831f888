/** A Discord on loopback, protocol only: the bot's real gateway door logs in to it unchanged. */
import { createInteractions } from './interactions.ts';
import { listen } from './listen.ts';
import { botPayload, guildPayload } from './payload.ts';
import { createRest } from './rest.ts';
import { createSessions, type Greeting, type Sessions } from './sessions.ts';
import { createState, type State } from './state.ts';
import { realTimers, type Timers } from './timers.ts';
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
}

/** A local Discord that listens. */
export interface LocalDiscord {
  /** What `rest.api` of discord.js takes. */
  readonly api: string;
  readonly world: World;
  /** Faults on demand, and who is connected. */
  readonly gateway: Pick<Sessions, 'connected' | 'drop' | 'invalidate'>;
  close(): Promise<void>;
}

const GUILDS_INTENT = 1;

/** Opens it on 127.0.0.1 and resolves once it listens. Rejects if the port is taken. */
export async function openLocalDiscord({
  token,
  port = 0,
  now,
  timers = realTimers,
}: LocalDiscordOptions): Promise<LocalDiscord> {
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const state = createState({ token, now, changed });
  const interactions = createInteractions(state, timers);
  let address = '';
  const gatewayUrl = (): string => `ws://${address}/gateway`;
  const sessions = createSessions({
    token,
    snowflake: state.snowflake,
    resumeUrl: gatewayUrl,
    greet: (it) => greet(state, it),
  });
  const rest = createRest({ state, interactions, webhook: createWebhook(state, interactions), gatewayUrl });
  const listening = await listen(rest, sessions, port);
  address = `127.0.0.1:${listening.port}`;
  return {
    api: `http://${address}/api`,
    world: createWorld({ state, interactions, dispatch: sessions.dispatch, listeners }),
    gateway: sessions,
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
