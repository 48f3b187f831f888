/** kysely over the API of node:sqlite. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  type RootOperationNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Bound, SqliteFile, SqliteStatement } from './load-sqlite.ts';

/** A dialect for one open file, which it closes when it is destroyed. */
export const sqliteDialect = (file: SqliteFile): Dialect => ({
  createDriver: () => new SqliteDriver(file),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
});

/** There is one connection, which transactions and single queries get in turn, first come first served. */
class SqliteDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #connection: SqliteConnection;
  #last: Promise<void> = Promise.resolve();
  #done: () => void = () => undefined;

  constructor(file: SqliteFile) {
    this.#file = file;
    this.#connection = new SqliteConnection(file);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let done = (): void => undefined;
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    this.#done = done;
    return this.#connection;
  }

  /** Takes the lock for writing at once: a transaction that got it later could find that what it had read has changed. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  /** Where the disk is full, SQLite may have rolled back by itself; the error to report is the one that led here. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
    } catch (error) {
      if (!/no transaction is active/u.test(String(error))) throw error;
    }
  }

  async releaseConnection(): Promise<void> {
    this.#done();
  }

  /** Lets whoever is waiting finish, and moves what the log of writes holds into the file, which is then whole without it. */
  async destroy(): Promise<void> {
    await this.acquireConnection();
    this.#connection.forget();
    try {
      this.#file.exec('pragma wal_checkpoint(truncate)');
    } finally {
      this.#file.close();
    }
  }
}

/** Prepared statements that stay; each is small, and there are fewer queries than this. */
const MAX_PREPARED = 200;

class SqliteConnection implements DatabaseConnection {
  readonly #file: SqliteFile;
  readonly #prepared = new Map<string, SqliteStatement>();

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#prepare(sql);
    const bound = parameters as readonly Bound[];
    if (givesRows(query)) return { rows: statement.all(...bound).map((row) => ({ ...row })) as R[] };
    return { rows: [], numAffectedRows: BigInt(statement.run(...bound).changes) };
  }

  // biome-ignore lint/correctness/useYield: kysely wants the method, and nothing here streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Stream a query from SQLite: expected to read all rows at once');
  }

  forget(): void {
    this.#prepared.clear();
  }

  #prepare(sql: string): SqliteStatement {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    if (this.#prepared.size >= MAX_PREPARED) this.#prepared.clear();
    const statement = this.#file.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }
}

function givesRows(query: RootOperationNode): boolean {
  const writes = ['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'].includes(query.kind);
  return !writes || ('returning' in query && query.returning !== undefined);
}
