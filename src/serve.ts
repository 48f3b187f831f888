/** What each server has: the pack with what its moderators made of it, as new as the store's revision says. */
import { createHmac, randomInt } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Knowledge } from './answer/answer.ts';
import type { Curation } from './command/curation.ts';
import { composeOverlay } from './curation/compose-overlay.ts';
import type { OverlayState, Scope } from './curation/curation.ts';
import { type CurationStore, StoreUnavailable } from './curation/curation-store.ts';
import type { Served } from './discord/handle-interaction.ts';
import type { Logger } from './doors/door.ts';
import { readEntries } from './knowledge/read-entries.ts';
import { writeEntries } from './knowledge/write-entries.ts';

/** What serving needs. */
export interface ServeOptions {
  readonly knowledge: Knowledge;
  readonly store: CurationStore;
  /** What members' ids are hashed with in feedback. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Logger;
}

/** A server's overlay over the pack. */
interface Overlaid {
  readonly knowledge: Knowledge;
  readonly state: OverlayState;
  readonly needsReview: ReadonlySet<string>;
}

/** Overlays that are kept in memory, those that were used last: the others are read again when somebody asks. */
const KEPT = 1000;

/** How much a member may send the moderators of a server: so many things in so many seconds. */
const SENT = { points: 5, duration: 600 };

/** Makes the function that `createHandle` asks at every interaction. Where the store is out of reach, packs go on answering. */
export function createServe(options: ServeOptions): (server: string | null) => Promise<Served> {
  const { knowledge, store, log } = options;
  const overlayOf = keepOverlays(options);
  const limiter = new RateLimiterMemory(SENT);
  return async (server) => {
    if (server === null) return { knowledge, curation: null };
    const scope = { server, article: knowledge.article.id };
    const { knowledge: overlaid, state, needsReview } = await overlayOf(scope);
    const curation: Curation = {
      scope,
      store,
      state,
      needsReview,
      newId,
      writeFile: () => writeEntries(knowledge, state),
      readFile: (text) => {
        const read = readEntries(knowledge, text);
        if (read.ok) return read;
        return {
          ok: false,
          problems: read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
        };
      },
      note: (counted, entry) => {
        store.count(scope, { counted, entry, at: options.now() }).catch((error: unknown) => {
          log.warn({ err: error }, 'Not counted');
        });
      },
      hashMember: (member) => createHmac('sha256', options.key).update(`${server} ${member}`).digest('base64url'),
      maySend: (member) =>
        limiter.consume(`${server} ${member}`).then(
          () => true,
          () => false,
        ),
    };
    return { knowledge: overlaid, curation };
  };
}

/** Composes a server's overlay anew only where its revision says that somebody changed it, in whatever process. */
function keepOverlays({ knowledge, store, now, log }: ServeOptions): (scope: Scope) => Promise<Overlaid> {
  const kept = new Map<string, Overlaid>();
  const keep = (overlaid: Overlaid): Overlaid => {
    kept.delete(overlaid.state.server);
    kept.set(overlaid.state.server, overlaid);
    const [oldest] = kept.size > KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return overlaid;
  };
  return async (scope) => {
    const known = kept.get(scope.server);
    const bare = { knowledge, state: { ...scope, revision: 0, items: [] }, needsReview: new Set<string>() };
    try {
      const revision = await store.revision(scope);
      if (revision === 0) return bare;
      if (known?.state.revision === revision) return keep(known);
      const state = await store.overlay(scope);
      const { knowledge: overlaid, needsReview, moved } = composeOverlay(knowledge, state);
      const [first, ...others] = moved;
      if (first !== undefined)
        await store.apply({ ...scope, id: newId(), by: null, at: now(), edits: [first, ...others] });
      return keep({
        knowledge: overlaid,
        state,
        needsReview: new Set(needsReview.map(({ stored }) => stored.entry)),
      });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      log.warn({ err: error }, 'Store out of reach: answering without what changed since');
      return known ?? bare;
    }
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Twelve letters and digits, of 36 each: as good as 62 random bits. */
const newId = (): string => Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
