/** Overlays in memory: as many as there is room for, those that were used last. */
import type { OverlayState, Scope } from '../curation/change.ts';

/** What can be kept: it belongs to a server and has items. */
export interface Keepable {
  readonly state: Pick<OverlayState, 'server' | 'article' | 'items'>;
}

/** A shelf of one overlay a server and article. */
export interface OverlayShelf<T extends Keepable> {
  /** The overlay of a server over an article, if it is still there. */
  get(scope: Scope): T | undefined;
  /** Keeps it as the one that was used last; those that were not used for longest make room. */
  put(overlaid: T): void;
}

/** Items of all overlays together: each costs some 3 kB once it is composed, so that is some 120 MB. */
const ROOM = 40_000;

/** What an overlay costs beside its items, in items. */
const OWN_SIZE = 5;

/**
 * Makes an empty shelf. Its room is counted in items and not in servers, as one server may have none and the next one
 * hundreds: so its memory has a bound, whoever uses the bot, and small servers are kept by the thousands.
 *
 * @param room in items
 */
export function createShelf<T extends Keepable>(room: number = ROOM): OverlayShelf<T> {
  const kept = new Map<string, T>();
  let used = 0;
  const remove = (overlaid: T | undefined): void => {
    if (overlaid === undefined) return;
    used -= sizeOf(overlaid);
    kept.delete(keyOf(overlaid.state));
  };
  return {
    get: (scope) => kept.get(keyOf(scope)),
    put(overlaid) {
      const key = keyOf(overlaid.state);
      remove(kept.get(key));
      kept.set(key, overlaid);
      used += sizeOf(overlaid);
      for (const oldest of kept.values()) {
        // Whoever was used last stays, however large.
        if (used <= room || oldest === overlaid) return;
        remove(oldest);
      }
    },
  };
}

const keyOf = ({ server, article }: Scope): string => `${server} ${article}`;

const sizeOf = ({ state }: Keepable): number => OWN_SIZE + state.items.length;
