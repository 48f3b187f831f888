/** What is counted: judgements of answers, and what happened in a week. */
import type { Kysely } from 'kysely';
import type { Counted, Scope, Tally } from '../curation/change.ts';
import type { Feedback } from '../curation/curation-store.ts';
import { scopeOf } from './scope-of.ts';
import type { Tables } from './tables.ts';

/** How many found an entry's version helpful, and how many did not. */
export interface Judgements {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Something that happened, at milliseconds since the epoch. */
export interface Happening {
  readonly counted: Counted;
  readonly entry: string | null;
  readonly at: number;
  /** Once where nothing is said. */
  readonly times?: number;
}

/** Keeps a judgement in place of the member's last one. */
export async function judge(db: Kysely<Tables>, feedback: Feedback): Promise<Judgements> {
  const { entry, version, member, at } = feedback;
  const helpful = feedback.helpful ? 1 : 0;
  await db
    .insertInto('feedback')
    .values({ ...scopeOf(feedback), entry, version, member, helpful, at })
    .onConflict((it) => it.columns(['server', 'article', 'entry', 'version', 'member']).doUpdateSet({ helpful, at }))
    .execute();
  return db
    .selectFrom('feedback')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('helpful', '=', 1).as('helpful'),
      eb.fn.countAll<number>().filterWhere('helpful', '=', 0).as('notHelpful'),
    ])
    .where((eb) => eb.and({ ...scopeOf(feedback), entry, version }))
    .executeTakeFirstOrThrow();
}

/** Adds to the count of the week. */
export async function count(
  db: Kysely<Tables>,
  scope: Scope,
  { counted, entry, at, times = 1 }: Happening,
): Promise<void> {
  await db
    .insertInto('tallies')
    .values({ ...scopeOf(scope), week: weekOf(at), counted, entry: entry ?? '', count: times })
    .onConflict((it) =>
      it
        .columns(['server', 'article', 'week', 'counted', 'entry'])
        .doUpdateSet((eb) => ({ count: eb('tallies.count', '+', times) })),
    )
    .execute();
}

/** Counts and judgements of the week that a moment is in and of those after it, newest week first. */
export async function readTallies(db: Kysely<Tables>, scope: Scope, since: number): Promise<readonly Tally[]> {
  const rows = await db
    .selectFrom('tallies')
    .select(['week', 'counted', 'entry', 'count'])
    .where((eb) => eb.and(scopeOf(scope)))
    .where('week', '>=', weekOf(since))
    .orderBy('week', 'desc')
    .orderBy('counted')
    .orderBy('entry')
    .execute();
  const tallies = rows.map((row) => ({ ...row, entry: row.entry === '' ? null : row.entry }));
  return [...tallies, ...(await readJudgements(db, scope, since))].sort(
    (a, b) => order(b.week, a.week) || order(a.counted, b.counted) || order(a.entry ?? '', b.entry ?? ''),
  );
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Judgements as they stand, in the week that they were last changed in: who changes their mind counts once. */
async function readJudgements(db: Kysely<Tables>, scope: Scope, since: number): Promise<Tally[]> {
  const rows = await db
    .selectFrom('feedback')
    .select(['entry', 'helpful', 'at'])
    .where((eb) => eb.and(scopeOf(scope)))
    .where('at', '>=', since)
    .execute();
  const tallies = new Map<string, Tally>();
  for (const { entry, helpful, at } of rows) {
    const [week, counted] = [weekOf(at), helpful === 1 ? 'helpful' : 'not-helpful'] as const;
    const key = `${week} ${counted} ${entry}`;
    tallies.set(key, { week, counted, entry, count: (tallies.get(key)?.count ?? 0) + 1 });
  }
  return [...tallies.values()];
}

const DAY = 24 * 60 * 60 * 1000;

/** ISO 8601 date of the Monday (UTC) that a moment's week begins with. The epoch was a Thursday. */
export function weekOf(at: number): string {
  const day = Math.floor(at / DAY);
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return new Date((day - sinceMonday) * DAY).toISOString().slice(0, 10);
}
