import type { Store } from '../store/store.ts';
import type { Meter } from './meter.ts';

/** The store again, with every operation timed, also those that fail. `now` is in milliseconds. */
export function measureStore(store: Store, meter: Meter, now: () => number): Store {
  const timed = Object.entries(store).map(([operation, work]: [string, (...given: unknown[]) => unknown]) => {
    const measured = async (...given: unknown[]): Promise<unknown> => {
      const started = now();
      const done = (isDone: boolean): void => meter.stored(operation, (now() - started) / 1000, isDone);
      try {
        const result = await work(...given);
        done(true);
        return result;
      } catch (error) {
        done(false);
        throw error;
      }
    };
    return [operation, measured];
  });
  return Object.fromEntries(timed) as Store;
}
