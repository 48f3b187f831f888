/** Opens a pool of connections to PostgreSQL. */
import { Kysely, PostgresDialect } from 'kysely';
import type { ClientBase, PoolConfig } from 'pg';
import type { Database } from './database.ts';
import { postgres } from './engine.ts';
import type { Tables } from './tables.ts';
import { TextBorder } from './text-border.ts';

/** Connections of one process: each is a process of the server's. */
const MAX_CONNECTIONS = 10;

/** Milliseconds that one statement may take: far longer than any of ours should. */
const STATEMENT_TIMEOUT = 10_000;

/** PostgreSQL's number of its type int8. */
const INT8 = 20;

/**
 * Prepares the pool; connections are made as they are needed, and made anew after they broke. `patience` is how long to
 * wait for a connection or a lock, in milliseconds. Throws a sentence where the address is none.
 */
export async function openPostgres(url: string, patience: number): Promise<Database> {
  const { default: pg } = await import('pg');
  const place = placeOf(url);
  const config: PoolConfig = {
    connectionString: url,
    application_name: 'belegbot',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: patience,
    query_timeout: STATEMENT_TIMEOUT + patience,
    keepAlive: true,
    onConnect: (client) => limit(client, patience),
    types: {
      getTypeParser: (type, format) => (Number(type) === INT8 ? Number : pg.types.getTypeParser(type, format)),
    },
  };
  const pool = new pg.Pool(config);
  // A connection that breaks says so where nobody may be listening, and again to whoever uses it: the latter will do.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new TextBorder()] });
  return { engine: postgres, db, place };
}

/** In a query rather than when connecting, as poolers between us and the server refuse unknown settings there. */
async function limit(client: ClientBase, patience: number): Promise<void> {
  const set = "select set_config('lock_timeout', $1, false), set_config('statement_timeout', $2, false)";
  await client.query(set, [String(patience), String(STATEMENT_TIMEOUT)]);
}

/** The address without what must not be shown. */
function placeOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (/^postgres(?:ql)?:$/u.test(protocol)) return `${protocol}//${host}${pathname}`;
  } catch {
    // Not shown: what cannot be read as an address may hold a password anywhere.
  }
  throw new Error('Read the address of the database: expected one that starts with postgres:// or postgresql://');
}
