/** The questions that members sent to the moderators. */
import type { Kysely } from 'kysely';
import type { QueuedQuestion, QueueEnd, Scope } from '../curation/change.ts';
import type { Page, PageOf, SentQuestion } from '../curation/curation-store.ts';
import { pageBounds } from './page-bounds.ts';
import { scopeOf } from './scope-of.ts';
import type { Tables } from './tables.ts';

/** Keeps a question with its twin, or as one of its own where it has none that is open. Sent again by its id, it changes nothing. */
export async function sendQuestion(
  db: Kysely<Tables>,
  question: SentQuestion,
): Promise<{ readonly queued: QueuedQuestion; readonly counted: boolean }> {
  const known = await findWording(db, question);
  const { seq, queued } = known ?? (await insertWording(db, question));
  const earlier = await db
    .selectFrom('questions')
    .select('seq')
    .where((eb) => eb.and({ ...scopeOf(question), queued, member: question.member }))
    .where('seq', '<', seq)
    .executeTakeFirst();
  const now = await readQueued(db, question, queued);
  if (now === null) throw new Error(`Send the question "${question.id}": it is not open any more, expected a new id`);
  return { queued: now, counted: earlier === undefined };
}

function findWording(db: Kysely<Tables>, { id, ...scope }: SentQuestion): Promise<Wording | undefined> {
  return db
    .selectFrom('questions')
    .select(['seq', 'queued'])
    .where((eb) => eb.and({ ...scopeOf(scope), id }))
    .executeTakeFirst();
}

/** A sent wording, and the queued question that it belongs to. */
interface Wording {
  readonly seq: number;
  readonly queued: string;
}

async function insertWording(db: Kysely<Tables>, question: SentQuestion): Promise<Wording> {
  const { id, twin, text, language, member, at } = question;
  const queued = twin !== null && (await lockOpen(db, question, twin)) ? twin : id;
  const open = { ...scopeOf(question), id: queued, end_how: null, end_by: null, end_at: null };
  await db
    .insertInto('queued')
    .values(open)
    .onConflict((it) => it.columns(['server', 'article', 'id']).doNothing())
    .execute();
  return db
    .insertInto('questions')
    .values({ ...scopeOf(question), id, queued, text, language, member, at })
    .returning(['seq', 'queued'])
    .executeTakeFirstOrThrow();
}

/** Keeps an open question open until the transaction ends; false where it is not open. */
async function lockOpen(db: Kysely<Tables>, scope: Scope, id: string): Promise<boolean> {
  const locked = await db
    .updateTable('queued')
    .set({ end_at: null })
    .where((eb) => eb.and({ ...scopeOf(scope), id }))
    .where('end_at', 'is', null)
    .executeTakeFirst();
  return locked.numUpdatedRows > 0n;
}

/** Open questions: most often asked first, then newest. */
export async function readQueue(db: Kysely<Tables>, scope: Scope, page: PageOf): Promise<Page<QueuedQuestion>> {
  const { total } = await db
    .selectFrom('queued')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where((eb) => eb.and(scopeOf(scope)))
    .where('end_at', 'is', null)
    .executeTakeFirstOrThrow();
  const { offset, limit } = pageBounds(page);
  return { total, items: await openQuestions(db, scope).limit(limit).offset(offset).execute() };
}

/** One open question; null where it is not open, or there is none. */
export async function readQueued(db: Kysely<Tables>, scope: Scope, id: string): Promise<QueuedQuestion | null> {
  return (await openQuestions(db, scope).where('of.queued', '=', id).executeTakeFirst()) ?? null;
}

/** Counts the members of each open question, and shows its newest wording. */
function openQuestions(db: Kysely<Tables>, { server, article }: Scope) {
  const wordings = db
    .selectFrom('questions as w')
    .innerJoin('queued as q', (on) =>
      on.onRef('q.server', '=', 'w.server').onRef('q.article', '=', 'w.article').onRef('q.id', '=', 'w.queued'),
    )
    .where('w.server', '=', server)
    .where('w.article', '=', article)
    .where('q.end_at', 'is', null)
    .groupBy('w.queued')
    .select((eb) => [
      'w.queued',
      eb.fn.count<number>('w.member').distinct().as('count'),
      eb.fn.min<number>('w.at').as('firstAt'),
      eb.fn.max<number>('w.at').as('lastAt'),
      eb.fn.max<number>('w.seq').as('newest'),
    ]);
  return db
    .selectFrom(wordings.as('of'))
    .innerJoin('questions as n', 'n.seq', 'of.newest')
    .select(['n.server', 'n.article', 'of.queued as id', 'n.text', 'n.language', 'of.count', 'of.firstAt', 'of.lastAt'])
    .orderBy('of.count', 'desc')
    .orderBy('of.lastAt', 'desc')
    .orderBy('of.newest', 'desc');
}

/** How a question ends. */
export interface EndOfQueued {
  readonly how: QueueEnd;
  readonly by: string;
  readonly at: number;
}

/** Ends an open question; false where it has ended otherwise. */
export async function endQueued(db: Kysely<Tables>, scope: Scope, id: string, end: EndOfQueued): Promise<boolean> {
  const columns = { end_how: end.how, end_by: end.by, end_at: end.at };
  const ended = await db
    .updateTable('queued')
    .set(columns)
    .where((eb) => eb.and({ ...scopeOf(scope), id }))
    .where((eb) => eb.or([eb('end_at', 'is', null), eb.and(columns)]))
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
