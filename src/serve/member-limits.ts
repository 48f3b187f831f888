/** How much one member may ask of the bot, in this process or, through PostgreSQL, in all of them together. */
import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import {
  type IRateLimiterOptions,
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Logger } from '../doors/door.ts';
import type { Timers } from '../doors/timers.ts';

/** What is limited. */
export type Limited = 'asked' | 'completed' | 'sent';

/** Counts what members do. */
export interface MemberLimits {
  /**
   * Counts one more. Gives the milliseconds that the member has to wait; 0 where they may go on, and where the counters
   * cannot be asked in time. Never rejects. The id is kept as a keyed hash only.
   */
  readonly take: (what: Limited, member: string) => Promise<number>;
  /** Lets go of the connections. */
  readonly close: () => Promise<void>;
}

/** What counting needs. */
export interface MemberLimitsOptions {
  /** Address of the PostgreSQL database that all processes share; null to count in memory. */
  readonly url: string | null;
  /** How often a member may ask in a minute; 0 for as often as they like. Completions are counted apart. */
  readonly asksPerMinute: number;
  /** What members' ids are hashed with. */
  readonly key: string;
  readonly timers: Timers;
  readonly log: Logger;
}

/** Things that a member may send the moderators of a server, who have to read them, in so many seconds. */
const SENT = { points: 5, duration: 600 };

/** Completions to one asking: Discord's client asks for some about twice a second while somebody types. */
const COMPLETIONS = 5;

/** The table of the counters. They are gone an hour after they have run out. */
const TABLE = 'belegbot_limits';

/** Connections of one process: each question takes a millisecond, and who has none in time is let through. */
const MAX_CONNECTIONS = 2;

/** Milliseconds that counting may take from the 3 seconds that Discord waits. */
const PATIENCE = 250;

/** Opens the counters. What is wrong with the shared ones is logged, once until they answer again, and keeps nobody out. */
export function openMemberLimits({ url, asksPerMinute, key, timers, log }: MemberLimitsOptions): MemberLimits {
  const pool = url === null ? null : openPool(url);
  let isWell = true;
  const failed = (error: unknown): number => {
    if (isWell) log.warn({ err: error }, 'Limits not counted: everybody is let through');
    isWell = false;
    return 0;
  };
  const limitersOf = pool === null ? countHere(asksPerMinute) : countThere(pool, asksPerMinute);
  const count = async (what: Limited, member: string): Promise<number> => {
    if (asksPerMinute === 0 && what !== 'sent') return 0;
    const hashed = createHmac('sha256', key).update(member).digest('base64url');
    try {
      const limiters = await limitersOf();
      await limiters[what].consume(hashed);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) return failed(refused);
      isWell = true;
      return Math.max(1, refused.msBeforeNext);
    }
    isWell = true;
    return 0;
  };
  return {
    take: (what, member) => (pool === null ? count(what, member) : inTime(count(what, member), timers, failed)),
    close: async () => (await pool)?.end(),
  };
}

type Limiters = Readonly<Record<Limited, RateLimiterAbstract>>;

const openEach = (asks: number, open: (options: IRateLimiterOptions) => RateLimiterAbstract): Limiters => ({
  asked: open({ keyPrefix: 'asked', points: asks, duration: 60 }),
  completed: open({ keyPrefix: 'completed', points: COMPLETIONS * asks, duration: 60 }),
  sent: open({ keyPrefix: 'sent', ...SENT }),
});

function countHere(asks: number): () => Promise<Limiters> {
  const limiters = Promise.resolve(openEach(asks, (options) => new RateLimiterMemory(options)));
  return () => limiters;
}

/** The table is made first, by whoever is first; where that fails, whoever asks next tries again. */
function countThere(pool: Promise<Pool>, asks: number): () => Promise<Limiters> {
  const open = async (): Promise<Limiters> => {
    const shared = { storeClient: await pool, tableName: TABLE };
    await new Promise<void>((resolve, reject) => {
      new RateLimiterPostgres({ ...shared, ...SENT }, (error) => (error ? reject(error) : resolve()));
    });
    // Whoever has used up what they may is known here from then on, and the database is not asked again.
    return openEach(
      asks,
      (options) =>
        new RateLimiterPostgres({
          ...options,
          ...shared,
          tableCreated: true,
          clearExpiredByTimeout: false,
          inMemoryBlockOnConsumed: options.points ?? 0,
        }),
    );
  };
  let opening: Promise<Limiters> | null = null;
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}

async function openPool(url: string): Promise<Pool> {
  // Read by whoever counts there only: it takes 6 MB.
  const { default: pg } = await import('pg');
  const timeouts = { connectionTimeoutMillis: 8 * PATIENCE, query_timeout: 8 * PATIENCE };
  const pool = new pg.Pool({ connectionString: url, application_name: 'belegbot', max: MAX_CONNECTIONS, ...timeouts });
  // A connection that breaks says so where nobody listens, and again to whoever uses it: the latter will do.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function inTime(counting: Promise<number>, timers: Timers, failed: (error: unknown) => number): Promise<number> {
  return new Promise((resolve) => {
    const late = new Error(`Count in the database: no answer after ${PATIENCE} ms, expected one at once`);
    const cancel = timers.after(PATIENCE, () => resolve(failed(late)));
    void counting.then(resolve).finally(cancel);
  });
}
