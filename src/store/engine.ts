/** All in which the two databases differ, once they are open. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * What an error of the database means: `busy` passes by itself, `lost` is a connection that broke (a new one may work),
 * `away` is a database that does not do its work at present, and `fault` is a mistake of ours.
 */
export type FaultKind = 'busy' | 'lost' | 'away' | 'fault';

/** How one kind of database does what the other one does differently. */
export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** Type of a text: ordered and compared by its bytes. */
  readonly text: RawBuilder<unknown>;
  /** Type of a whole number up to 2^53. */
  readonly integer: RawBuilder<unknown>;
  /** Type of a primary key that grows by itself and is never given twice. */
  readonly identity: RawBuilder<unknown>;
  /** Holds off everybody else who wants to migrate, until the transaction ends. */
  readonly lockSchema: (db: Kysely<Tables>) => Promise<void>;
  readonly kindOf: (error: unknown) => FaultKind;
}

/** Writers take turns from the beginning of their transaction: it is `begin immediate`. */
export const sqlite: Engine = {
  name: 'SQLite',
  text: sql`text`,
  integer: sql`integer`,
  identity: sql`integer primary key autoincrement`,
  lockSchema: async () => undefined,
  kindOf: kindOfSqlite,
};

/** The same number in every process: it stands for this schema. */
const SCHEMA_LOCK = 7_265_103_447;

/** Writers of one overlay take turns by the lock on its row in `revisions`. */
export const postgres: Engine = {
  name: 'PostgreSQL',
  text: sql`text collate "C"`,
  integer: sql`bigint`,
  identity: sql`bigint generated always as identity primary key`,
  lockSchema: async (db) => {
    await sql`select set_config('lock_timeout', '0', true)`.execute(db);
    await sql`select pg_advisory_xact_lock(${sql.lit(SCHEMA_LOCK)})`.execute(db);
  },
  kindOf: (error) =>
    propertyOf(error, 'severity') === undefined
      ? kindOfConnection(error)
      : kindOfState(String(propertyOf(error, 'code'))),
};

/**
 * Primary result codes, https://www.sqlite.org/rescode.html, with SQLite's own words for them: not every call of the package
 * tells the code.
 */
const sqliteCodes: readonly (readonly [number, string, FaultKind])[] = [
  [5, 'database is locked', 'busy'],
  [6, 'database table is locked', 'busy'],
  [7, 'out of memory', 'away'],
  [8, 'attempt to write a readonly database', 'away'],
  [10, 'disk I/O error', 'away'],
  [11, 'database disk image is malformed', 'away'],
  [13, 'database or disk is full', 'away'],
  [14, 'unable to open database file', 'away'],
  [15, 'locking protocol', 'away'],
  [26, 'file is not a database', 'away'],
];

function kindOfSqlite(error: unknown): FaultKind {
  if (propertyOf(error, 'code') !== 'ERR_SQLITE_ERROR') return isOfClosed(error) ? 'away' : 'fault';
  const code = propertyOf(error, 'errcode');
  const message = String(propertyOf(error, 'message'));
  const known = sqliteCodes.find(([primary, words]) =>
    typeof code === 'number' ? (code & 0xff) === primary : message.includes(words),
  );
  return known?.[2] ?? 'fault';
}

const isOfClosed = (error: unknown): boolean =>
  /has already been destroyed|database is not open/u.test(String(propertyOf(error, 'message')));

/** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html. */
function kindOfState(state: string): FaultKind {
  // Could not be serialised, deadlock, lock not available.
  if (['40001', '40P01', '55P03'].includes(state)) return 'busy';
  // Connection exceptions; ended by an operator or a crash.
  if (/^(?:08|57P0[12])/u.test(state)) return 'lost';
  // Not let in, no such database, no resources or space, cancelled, starting up, system error, read-only.
  return /^(?:28|3D|53|57|58|25006|F0)/u.test(state) ? 'away' : 'fault';
}

/** Errors that did not come from the server: of the network, and pg's own, which have nothing but a message. */
function kindOfConnection(error: unknown): FaultKind {
  const code = propertyOf(error, 'code');
  const message = String(propertyOf(error, 'message'));
  if (isOfClosed(error)) return 'away';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'lost';
  if (/^Connection terminated unexpectedly|not queryable|been discarded/u.test(message)) return 'lost';
  if (typeof code === 'string' && /^E[A-Z_]+$/u.test(code) && !code.startsWith('ERR_')) return 'away';
  return /^Connection terminated|timeout|Cannot use a pool after/u.test(message) ? 'away' : 'fault';
}

const propertyOf = (error: unknown, name: string): unknown =>
  error instanceof Error ? (error as Error & Record<string, unknown>)[name] : undefined;
