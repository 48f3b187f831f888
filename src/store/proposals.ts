/** What members propose, and what moderators decide. */
import type { Kysely, Selectable } from 'kysely';
import type { Proposal, Scope } from '../curation/change.ts';
import type { Page, PageOf } from '../curation/curation-store.ts';
import { pageBounds } from './page-bounds.ts';
import { scopeOf } from './scope-of.ts';
import type { ProposalsTable, Tables } from './tables.ts';

/** A proposal that nobody has decided yet. */
export type NewProposal = Omit<Proposal, 'status' | 'reason' | 'decidedBy' | 'decidedAt'>;

/** What a moderator decides. */
export interface Decision {
  readonly status: 'accepted' | 'declined';
  readonly reason: string | null;
  readonly by: string;
  readonly at: number;
}

/** Keeps a proposal. Made again by its id, it changes nothing. */
export async function propose(db: Kysely<Tables>, proposal: NewProposal): Promise<void> {
  const { id, entry, question, answer, evidence, language, author, at } = proposal;
  const open = { status: 'open', reason: null, decided_by: null, decided_at: null } as const;
  await db
    .insertInto('proposals')
    .values({ ...scopeOf(proposal), id, entry, question, answer, evidence, language, author, at, ...open })
    .onConflict((it) => it.columns(['server', 'article', 'id']).doNothing())
    .execute();
}

/** Open proposals, oldest first. */
export async function readProposals(db: Kysely<Tables>, scope: Scope, page: PageOf): Promise<Page<Proposal>> {
  const open = db.selectFrom('proposals').where((eb) => eb.and({ ...scopeOf(scope), status: 'open' }));
  const { total } = await open.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { offset, limit } = pageBounds(page);
  const rows = await open.selectAll().orderBy('at').orderBy('seq').limit(limit).offset(offset).execute();
  return { total, items: rows.map(readRow) };
}

/** One proposal, whatever became of it; null where there is none. */
export async function readProposal(db: Kysely<Tables>, scope: Scope, id: string): Promise<Proposal | null> {
  const row = await db
    .selectFrom('proposals')
    .selectAll()
    .where((eb) => eb.and({ ...scopeOf(scope), id }))
    .executeTakeFirst();
  return row === undefined ? null : readRow(row);
}

/** Decides an open proposal; false where it was decided otherwise. */
export async function decideProposal(
  db: Kysely<Tables>,
  scope: Scope,
  id: string,
  { status, reason, by, at }: Decision,
): Promise<boolean> {
  const decided = await db
    .updateTable('proposals')
    .set({ status, reason, decided_by: by, decided_at: at })
    .where((eb) => eb.and({ ...scopeOf(scope), id }))
    .where((eb) => eb.or([eb('status', '=', 'open'), eb.and({ status, decided_by: by, decided_at: at })]))
    .executeTakeFirst();
  return decided.numUpdatedRows > 0n;
}

function readRow({ seq: _, decided_by, decided_at, ...row }: Selectable<ProposalsTable>): Proposal {
  return { ...row, decidedBy: decided_by, decidedAt: decided_at };
}
