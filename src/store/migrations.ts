/** How the schema came to be. A migration that has been released never changes: whatever is new is a further one. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** One step, in the transaction of all steps that are missing. */
export type Migration = (db: Kysely<Tables>, engine: Engine) => Promise<void>;

/** What a column holds; `?` where it may be null. `identity` is the primary key, where there is one. */
type Kind = 'text' | 'text?' | 'integer' | 'integer?' | 'identity';

interface Shape {
  readonly columns: Readonly<Record<string, Kind>>;
  /** Columns that are together different in each row; the primary key where there is no identity. */
  readonly key: readonly string[];
}

const scope = { server: 'text', article: 'text' } as const;
const inScope = (...columns: string[]): string[] => ['server', 'article', ...columns];

const overlay: Readonly<Record<string, Shape>> = {
  revisions: { columns: { ...scope, revision: 'integer' }, key: inScope() },
  changes: {
    columns: {
      seq: 'identity',
      ...scope,
      entry: 'text',
      version: 'integer',
      revision: 'integer',
      batch: 'text',
      act: 'text',
      item: 'text',
      member: 'text?',
      at: 'integer',
    },
    key: inScope('entry', 'version'),
  },
  items: {
    columns: {
      ...scope,
      entry: 'text',
      version: 'integer',
      item: 'text',
      idle: 'integer',
      member: 'text?',
      at: 'integer',
    },
    key: inScope('entry'),
  },
};

const requests: Readonly<Record<string, Shape>> = {
  queued: {
    columns: { ...scope, id: 'text', end_how: 'text?', end_by: 'text?', end_at: 'integer?' },
    key: inScope('id'),
  },
  questions: {
    columns: {
      seq: 'identity',
      ...scope,
      id: 'text',
      queued: 'text',
      text: 'text',
      language: 'text',
      member: 'text',
      at: 'integer',
    },
    key: inScope('id'),
  },
  proposals: {
    columns: {
      seq: 'identity',
      ...scope,
      id: 'text',
      entry: 'text?',
      question: 'text',
      answer: 'text',
      evidence: 'text',
      language: 'text',
      author: 'text',
      at: 'integer',
      status: 'text',
      reason: 'text?',
      decided_by: 'text?',
      decided_at: 'integer?',
    },
    key: inScope('id'),
  },
};

const others: Readonly<Record<string, Shape>> = {
  feedback: {
    columns: { ...scope, entry: 'text', version: 'integer', member: 'text', helpful: 'integer', at: 'integer' },
    key: inScope('entry', 'version', 'member'),
  },
  tallies: {
    columns: { ...scope, week: 'text', counted: 'text', entry: 'text', count: 'integer' },
    key: inScope('week', 'counted', 'entry'),
  },
  settings: { columns: { server: 'text', log_channel: 'text?' }, key: ['server'] },
  servers: { columns: { server: 'text', left_at: 'integer' }, key: ['server'] },
};

/** All of curation. */
async function createCuration(db: Kysely<Tables>, engine: Engine): Promise<void> {
  for (const [name, shape] of Object.entries({ ...overlay, ...requests, ...others })) {
    await createTable(db, engine, name, shape);
  }
  await db.schema.createIndex('changes_batch').on('changes').columns(inScope('batch')).execute();
  await db.schema.createIndex('questions_queued').on('questions').columns(inScope('queued')).execute();
}

/** Several articles. */
async function createBindings(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const columns = { server: 'text', channel: 'text', article: 'text' } as const;
  await createTable(db, engine, 'bindings', { columns, key: ['server', 'channel'] });
}

/** What moderators were told. */
async function createLosses(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await createTable(db, engine, 'losses', { columns: { ...scope, entry: 'text' }, key: inScope('entry') });
}

async function createTable(db: Kysely<Tables>, engine: Engine, name: string, { columns, key }: Shape): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, kind] of Object.entries(columns)) {
    const bare = kind.replace('?', '') as 'text' | 'integer' | 'identity';
    table = table.addColumn(column, sql`${engine[bare]}`, (it) =>
      bare === kind && bare !== 'identity' ? it.notNull() : it,
    );
  }
  const numbered = Object.values(columns).includes('identity');
  table = numbered
    ? table.addUniqueConstraint(`${name}_key`, [...key])
    : table.addPrimaryKeyConstraint(`${name}_key`, [...key]);
  if (name === 'questions') {
    table = table.addForeignKeyConstraint('questions_in_queue', inScope('queued'), 'queued', inScope('id'), (it) =>
      it.onDelete('cascade'),
    );
  }
  await table.execute();
}

/** In their order; the schema's version is how many of them have run. */
export const migrations: readonly Migration[] = [createCuration, createBindings, createLosses];
