/** What every store promises, whatever its database: one more database is one more call of `describeStore`. */
import { describe } from 'vitest';
import type { NewPlace } from '../fixtures/store/store-place.ts';
import { describeCare } from './care.contract.ts';
import { describeConcurrency } from './concurrency.contract.ts';
import { describeDurability } from './durability.contract.ts';
import { describeOutage } from './outage.contract.ts';
import { describeOverlay } from './overlay.contract.ts';
import { describeRequests } from './requests.contract.ts';

/** Holds a store against the port. */
export function describeStore(name: string, newPlace: NewPlace): void {
  describe(`the store in ${name}:`, () => {
    describeOverlay(newPlace);
    describeRequests(newPlace);
    describeCare(newPlace);
    describeConcurrency(newPlace);
    describeOutage(newPlace);
    describeDurability(newPlace);
  });
}
