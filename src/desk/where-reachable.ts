import { StoreUnavailable } from '../curation/curation-store.ts';

/**
 * What the store gives, or something else where it is out of reach: for what comes after a change that is kept already, and
 * that nobody may be told has failed. Rejects with any other error.
 */
export function whereReachable<T>(work: Promise<T>, otherwise: T): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof StoreUnavailable) return otherwise;
    throw error;
  });
}
