/** An open database, before anybody has looked at what is in it. */
import type { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** A connection, or a pool of them, with what is particular about its engine. */
export interface Database {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  /** For sentences: where it is, without a password. */
  readonly place: string;
}
