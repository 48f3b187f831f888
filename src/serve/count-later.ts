import type { Counted, Scope } from '../curation/change.ts';
import type { CurationStore } from '../curation/curation-store.ts';
import type { Logger } from '../doors/door.ts';

/** What happened, in which server. */
export interface Happened extends Scope {
  readonly counted: Counted;
  readonly entry: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Counts in memory, and writes the sums now and then: nobody's answer waits for a disk. */
export interface Counting {
  readonly count: (happened: Happened) => void;
  /** Writes what is not written yet. What fails is logged, and gone: it is only statistics. */
  readonly flush: () => Promise<void>;
}

/** Milliseconds that a sum waits at most; what a crash loses is what happened in them. */
const PAUSE = 5_000;

/** Makes it. */
export function countLater(store: CurationStore, log: Logger): Counting {
  let sums = new Map<string, Happened & { times: number }>();
  let timer: NodeJS.Timeout | null = null;
  const flush = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const waiting = [...sums.values()];
    sums = new Map();
    for (const { server, article, ...happened } of waiting) {
      await store.count({ server, article }, happened).catch((error: unknown) => {
        log.warn({ err: error }, 'Not counted');
      });
    }
  };
  return {
    count(happened) {
      const { server, article, counted, entry } = happened;
      const key = JSON.stringify([server, article, counted, entry]);
      const sum = sums.get(key);
      if (sum === undefined) sums.set(key, { ...happened, times: 1 });
      else sum.times += 1;
      timer ??= setTimeout(() => void flush(), PAUSE).unref();
    },
    flush,
  };
}
