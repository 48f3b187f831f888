/** How queries get to the database. */
import type { Kysely } from 'kysely';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Queries against the tables; in a transaction, all of them or none. */
export type Work<T> = (db: Kysely<Tables>) => Promise<T>;

/** All reject with `StoreUnavailable` where the database does not answer in time. */
export interface Access {
  /** Runs queries that change nothing. Each sees the database at one moment of its own. */
  read<T>(work: Work<T>): Promise<T>;
  /** Runs queries in one transaction, which is on the disk when this resolves. The work may run more than once. */
  write<T>(work: Work<T>): Promise<T>;
  /** Ends all connections; once is enough. */
  close(): Promise<void>;
}

/** Access that gives up after `patience` milliseconds of finding the database busy. */
export function createAccess(database: Database, patience: number): Access {
  const { db } = database;
  return {
    read: (work) => attempt(database, patience, () => work(db)),
    write: (work) => attempt(database, patience, () => db.transaction().execute(work)),
    close: () => attempt(database, patience, () => db.destroy()),
  };
}
