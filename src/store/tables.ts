/**
 * The tables as kysely sees them, the same on both engines. Times are milliseconds since the epoch, yes and no are 1 and 0,
 * and what has a shape of its own is JSON in a text. The order of columns here is the order in the database.
 */
import type { Generated } from 'kysely';
import type { Act, Counted, Proposal, QueuedQuestion, QueueEnd } from '../curation/change.ts';

/** Columns of whatever belongs to one overlay. */
export interface ScopeColumns {
  server: string;
  article: string;
}

/** The log: append-only, and the truth. One row a change, with the entry as it is since then. */
export interface ChangesTable extends ScopeColumns {
  seq: Generated<number>;
  entry: string;
  version: number;
  /** The overlay's revision that the change belongs to: the same for all of a batch. */
  revision: number;
  batch: string;
  act: Act;
  item: string;
  member: string | null;
  at: number;
}

/** What the log amounts to: the newest version of each entry. */
export interface ItemsTable extends ScopeColumns {
  entry: string;
  version: number;
  item: string;
  /** 1 where the item makes nothing of its entry: only the version counts then. */
  idle: number;
  member: string | null;
  at: number;
}

/** The revision of each overlay. Whoever changes an overlay locks its row first. */
export interface RevisionsTable extends ScopeColumns {
  revision: number;
}

/** A question in the queue; open until `end_at`. */
export interface QueuedTable extends ScopeColumns {
  id: string;
  end_how: QueueEnd | null;
  end_by: string | null;
  end_at: number | null;
}

/** Each wording that was sent, by the queued question that it belongs to. */
export interface QuestionsTable extends ScopeColumns {
  seq: Generated<number>;
  id: string;
  queued: string;
  text: string;
  language: QueuedQuestion['language'];
  member: string;
  at: number;
}

/** What members propose. */
export interface ProposalsTable extends ScopeColumns {
  seq: Generated<number>;
  id: string;
  entry: string | null;
  question: string;
  answer: string;
  evidence: string;
  language: Proposal['language'];
  author: string;
  at: number;
  status: Proposal['status'];
  reason: string | null;
  decided_by: string | null;
  decided_at: number | null;
}

/** Judgements, by the keyed hash of a member. */
export interface FeedbackTable extends ScopeColumns {
  entry: string;
  version: number;
  member: string;
  helpful: number;
  at: number;
}

/** Counts of a week; `entry` is '' where none is meant, as it is part of the key. */
export interface TalliesTable extends ScopeColumns {
  week: string;
  counted: Counted;
  entry: string;
  count: number;
}

/** What a server's moderators have set. */
export interface SettingsTable {
  server: string;
  log_channel: string | null;
}

/** Articles bound to channels of a server; `channel` is '' for all of it, as it is part of the key. */
export interface BindingsTable {
  server: string;
  channel: string;
  article: string;
}

/** Entries whose evidence is gone, and of which the moderators were told. */
export interface LossesTable extends ScopeColumns {
  entry: string;
}

/** Servers that have removed the bot. */
export interface ServersTable {
  server: string;
  left_at: number;
}

/** One row: the number of the last migration that ran. */
export interface SchemaVersionTable {
  version: number;
}

/** Everything in the database. */
export interface Tables {
  changes: ChangesTable;
  items: ItemsTable;
  revisions: RevisionsTable;
  queued: QueuedTable;
  questions: QuestionsTable;
  proposals: ProposalsTable;
  feedback: FeedbackTable;
  tallies: TalliesTable;
  settings: SettingsTable;
  bindings: BindingsTable;
  losses: LossesTable;
  servers: ServersTable;
  schema_version: SchemaVersionTable;
}

/** The tables that hold rows of a server, those that others point to last: the order in which they can be emptied. */
export const serverTables = [
  'revisions',
  'changes',
  'items',
  'questions',
  'queued',
  'proposals',
  'feedback',
  'tallies',
  'settings',
  'bindings',
  'losses',
  'servers',
] as const satisfies readonly (keyof Tables)[];
