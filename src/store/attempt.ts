/** Tries again where that helps, and gives the errors that the house knows. */
import { setTimeout as wait } from 'node:timers/promises';
import { StoreUnavailable } from '../curation/curation-store.ts';
import type { Database } from './database.ts';

/** What is asked. */
type Attempted = Pick<Database, 'engine' | 'place'>;

/** Milliseconds before the first further attempt; twice as long before each next one, up to the second number. */
const PAUSES = { first: 4, longest: 64 };

/**
 * Does some work, again while the database is busy, for `patience` milliseconds. Rejects with `StoreUnavailable` where it does
 * not answer. A broken connection gets one more chance, on another one. Where it broke at the commit nobody knows whether that came
 * through, so whatever is written must bear being written twice.
 */
export async function attempt<T>(database: Attempted, patience: number, work: () => Promise<T>): Promise<T> {
  const giveUp = performance.now() + patience;
  let pause = PAUSES.first;
  let lost = false;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const kind = database.engine.kindOf(error);
      if (kind === 'fault') throw withoutValues(error);
      const again = kind === 'busy' ? performance.now() < giveUp : kind === 'lost' && !lost;
      if (!again) throw unavailable(database, error);
      lost = kind === 'lost';
    }
    if (lost) continue;
    await wait(pause);
    pause = Math.min(2 * pause, PAUSES.longest);
  }
}

const unavailable = ({ place }: Attempted, cause: unknown): StoreUnavailable =>
  new StoreUnavailable(`Ask the database "${place}": ${messageOf(cause)}, expected an answer`, { cause });

function messageOf(error: unknown): string {
  const { message = '', code } = error as { message?: string; code?: string };
  return message === '' ? String(code) : message;
}

/** PostgreSQL tells the row that it refused, which may hold what somebody typed; errors get logged, texts must not. */
function withoutValues(error: unknown): unknown {
  if (error instanceof Error) {
    for (const name of ['detail', 'where', 'internalQuery'])
      if (name in error) Object.assign(error, { [name]: undefined });
  }
  return error;
}
