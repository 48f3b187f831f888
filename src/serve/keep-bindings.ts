import type { Binding } from '../curation/binding.ts';
import { type CurationStore, StoreUnavailable } from '../curation/curation-store.ts';
import type { Logger } from '../doors/door.ts';
import { finishWithin } from '../doors/finish-within.ts';
import { realTimers, type Timers } from '../doors/timers.ts';

/** What keeping bindings needs. */
export interface KeepBindingsOptions {
  readonly store: CurationStore;
  readonly log: Logger;
  /** Real time unless given. */
  readonly timers?: Timers;
}

/** Milliseconds that an interaction waits for the store here; it may have to wait once more for the overlay. */
const PATIENCE = 250;

/** Servers whose bindings are remembered: some 100 bytes each. */
const MOST = 10_000;

/**
 * Gives which articles are bound to the channels of a server, asked of the store each time, so that all processes see a
 * change at the next interaction. Where the store is out of reach, or too slow, what was known last.
 */
export function keepBindings(options: KeepBindingsOptions): (server: string) => Promise<readonly Binding[]> {
  const { store, log, timers = realTimers } = options;
  const known = new Map<string, readonly Binding[]>();
  const look = async (server: string): Promise<void> => {
    const bindings = await store.bindings(server);
    known.delete(server);
    known.set(server, bindings);
    for (const oldest of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
  };
  return async (server) => {
    const looked = look(server);
    try {
      if (await finishWithin(PATIENCE, looked, timers)) await looked;
      else log.warn({ milliseconds: PATIENCE }, 'Store too slow: articles of channels as they were known last');
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      log.warn({ err: error }, 'Store out of reach: articles of channels as they were known last');
    }
    return known.get(server) ?? [];
  };
}
