/** Opens the store: the one door to the database. */
import { sql } from 'kysely';
import type { CurationStore } from '../curation/curation-store.ts';
import { type Access, createAccess } from './access.ts';
import { applyBatch } from './apply-batch.ts';
import { readBindings, writeBinding } from './bindings.ts';
import type { Database } from './database.ts';
import { expire } from './expire.ts';
import { exportServer } from './export-server.ts';
import { noteLosses } from './losses.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import { decideProposal, propose, readProposal, readProposals } from './proposals.ts';
import { purgeMember, purgeServer } from './purge.ts';
import { endQueued, readQueue, readQueued, sendQuestion } from './queue.ts';
import { readBatch, readHistory, readVersion } from './read-history.ts';
import { readOverlay, readRevision } from './read-overlay.ts';
import { auditLog, rebuildItems } from './replay-log.ts';
import { noteLeft, readServers, readSettings, writeSettings } from './server-settings.ts';
import type { Store } from './store.ts';
import { count, judge, readTallies } from './tallies.ts';

/** Where the store is. */
export interface StoreOptions {
  /** Address of a PostgreSQL database, `postgres://…`; null for the file. */
  readonly url: string | null;
  /** Path of the SQLite file, which is made with its folder where it is not there; not touched where there is an address. */
  readonly file: string;
  /** Milliseconds to wait while the database is busy or cannot be reached: 2000 where nothing is said. */
  readonly patience?: number;
}

const PATIENCE = 2000;

/**
 * Opens the store and brings its schema up to date. Rejects with `StoreUnavailable` where the database cannot be opened or
 * does not answer, and with a sentence where the address is none, the folder cannot be made, or the schema is too new.
 */
export async function openStore({ url, file, patience = PATIENCE }: StoreOptions): Promise<Store> {
  return openStoreIn(await openDatabase(url, file, patience), patience);
}

/** Opens the store in a database that is open, as `openStore` does. Where it rejects it has closed the database. */
export async function openStoreIn(database: Database, patience: number = PATIENCE): Promise<Store> {
  const access = createAccess(database, patience);
  try {
    await migrate(database, access);
  } catch (error) {
    await access.close().catch(() => undefined);
    throw error;
  }
  return {
    ...overlayOf(access),
    ...requestsOf(access),
    ...countsOf(access),
    ...serversOf(access),
    ...careOf(access),
  };
}

function openDatabase(url: string | null, file: string, patience: number): Promise<Database> {
  return url === null ? openSqlite(file, patience) : openPostgres(url, patience);
}

const overlayOf = ({
  read,
  write,
}: Access): Pick<CurationStore, 'revision' | 'overlay' | 'apply' | 'history' | 'version' | 'batch'> => ({
  revision: (scope) => read((db) => readRevision(db, scope)),
  overlay: (scope) => read((db) => readOverlay(db, scope)),
  apply: (batch) => write((db) => applyBatch(db, batch)),
  history: (scope, entry, page) => read((db) => readHistory(db, scope, entry, page)),
  version: (scope, entry, version) => read((db) => readVersion(db, scope, entry, version)),
  batch: (scope, id) => read((db) => readBatch(db, scope, id)),
});

const requestsOf = ({
  read,
  write,
}: Access): Pick<
  CurationStore,
  'sendQuestion' | 'queue' | 'queued' | 'endQueued' | 'propose' | 'proposals' | 'proposal' | 'decideProposal'
> => ({
  sendQuestion: (question) => write((db) => sendQuestion(db, question)),
  queue: (scope, page) => read((db) => readQueue(db, scope, page)),
  queued: (scope, id) => read((db) => readQueued(db, scope, id)),
  endQueued: (scope, id, end) => write((db) => endQueued(db, scope, id, end)),
  propose: (proposal) => write((db) => propose(db, proposal)),
  proposals: (scope, page) => read((db) => readProposals(db, scope, page)),
  proposal: (scope, id) => read((db) => readProposal(db, scope, id)),
  decideProposal: (scope, id, decision) => write((db) => decideProposal(db, scope, id, decision)),
});

const countsOf = ({ read, write }: Access): Pick<CurationStore, 'judge' | 'count' | 'tallies'> => ({
  judge: (feedback) => write((db) => judge(db, feedback)),
  count: (scope, what) => write((db) => count(db, scope, what)),
  tallies: (scope, since) => read((db) => readTallies(db, scope, since)),
});

const serversOf = (
  access: Access,
): Pick<
  CurationStore,
  | 'bindings'
  | 'bind'
  | 'noteLosses'
  | 'settings'
  | 'set'
  | 'servers'
  | 'serverLeft'
  | 'expire'
  | 'purgeServer'
  | 'purgeMember'
  | 'exportServer'
> => ({
  bindings: (server) => access.read((db) => readBindings(db, server)),
  bind: (server, channel, article) => access.write((db) => writeBinding(db, server, channel, article)),
  noteLosses: (scope, lost) => noteLosses(access, scope, lost),
  settings: (server) => access.read((db) => readSettings(db, server)),
  set: (server, settings) => access.write((db) => writeSettings(db, server, settings)),
  servers: () => access.read(readServers),
  serverLeft: (server, at) => access.write((db) => noteLeft(db, server, at)),
  expire: (now) => expire(access, now),
  purgeServer: async (server) => {
    const gone = await access.write((db) => purgeServer(db, server));
    return Object.values(gone).reduce((sum, rows) => sum + rows, 0);
  },
  purgeMember: (server, member, hash) => access.write((db) => purgeMember(db, server, member, hash)),
  exportServer: (server) => access.read((db) => exportServer(db, server)),
});

const careOf = (access: Access): Pick<Store, 'audit' | 'rebuild' | 'ping' | 'close'> => ({
  audit: () => auditLog(access),
  rebuild: () => rebuildItems(access),
  ping: () => access.read(async (it) => void (await sql`select 1`.execute(it))),
  close: () => access.close(),
});
