/** discord.js' client, told to keep as little as it can. */
import { Client, type ClientOptions, Options } from 'discord.js';
import type { Shards } from '../config/read-shards.ts';

/** Where the client connects to. */
export interface GatewayClientOptions {
  /** REST address up to but without the version; Discord's own where absent. */
  readonly api?: string;
  /** Unless given, Discord says how many. */
  readonly shards?: Shards;
}

/** Every cache that may be limited: we read raw interactions, which bring all that we need. */
const NOTHING = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
});

/**
 * For everything but callbacks: what follows them, and what a shard asks before it connects. Nobody stares at it, so it waits
 * for rate limits and repeats what failed twice, each time for so many milliseconds at most.
 */
const REST = { timeout: 5_000, retries: 2, rejectOnRateLimit: null } as const;

/** Makes a client without intents: interactions come regardless, and no server's channels or roles are sent to us. */
export function createGatewayClient({ api, shards = 'auto' }: GatewayClientOptions): Client {
  return new Client({
    intents: [],
    makeCache: NOTHING,
    sweepers: {},
    ...shardsOf(shards),
    rest: { ...REST, ...(api === undefined ? {} : { api }) },
  });
}

function shardsOf(shards: Shards): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === 'auto') return { shards };
  if (typeof shards === 'number') return { shardCount: shards };
  const { from, to, total } = shards;
  return { shardCount: total, shards: Array.from({ length: to - from + 1 }, (_, i) => from + i) };
}
