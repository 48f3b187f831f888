/** What each server has: the pack with what its moderators made of it, as new as the store's revision says. */
import { createHmac, randomInt } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Knowledge } from '../answer/answer.ts';
import type { Curation, ReadFile } from '../command/curation.ts';
import type { CurationStore } from '../curation/curation-store.ts';
import type { Served } from '../discord/handle-interaction.ts';
import type { Logger } from '../doors/door.ts';
import type { Timers } from '../doors/timers.ts';
import { readEntries } from '../knowledge/read-entries.ts';
import { writeEntries } from '../knowledge/write-entries.ts';
import { countLater } from './count-later.ts';
import { keepOverlays } from './keep-overlays.ts';

/** What serving needs. */
export interface ServeOptions {
  /** The pack as it is now; another one may take its place, from the next interaction on. */
  readonly pack: () => Knowledge;
  readonly store: CurationStore;
  /** What members' ids are hashed with in feedback. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Logger;
  /** Real time unless given. */
  readonly timers?: Timers;
}

/** Serving servers. */
export interface Serving {
  /** What a server has; the pack alone in direct messages. Where the store is out of reach, packs go on answering. */
  readonly serve: (server: string | null) => Promise<Served>;
  /** Writes what is still to be counted. */
  readonly finish: () => Promise<void>;
}

/** How much a member may send the moderators of a server: so many things in so many seconds. */
const SENT = { points: 5, duration: 600 };

/** Makes what `createHandle` asks at every interaction. */
export function serveServers(options: ServeOptions): Serving {
  const { pack, store, log, now } = options;
  const overlayOf = keepOverlays({ ...options, newId });
  const counting = countLater(store, log);
  const limiter = new RateLimiterMemory(SENT);
  const serve = async (server: string | null): Promise<Served> => {
    const knowledge = pack();
    if (server === null) return { knowledge, curation: null, also: [] };
    const scope = { server, article: knowledge.article.id };
    const { knowledge: overlaid, state, needsReview, also } = await overlayOf(scope);
    const curation: Curation = {
      scope,
      store,
      state,
      needsReview,
      newId,
      writeFile: () => writeEntries(knowledge, state),
      readFile: (text) => readFile(knowledge, text),
      note: (counted, entry) => counting.count({ ...scope, counted, entry, at: now() }),
      hashMember: (member) => createHmac('sha256', options.key).update(`${server} ${member}`).digest('base64url'),
      maySend: (member) =>
        limiter.consume(`${server} ${member}`).then(
          () => true,
          () => false,
        ),
    };
    return { knowledge: overlaid, curation, also };
  };
  return { serve, finish: counting.flush };
}

function readFile(knowledge: Knowledge, text: string): ReadFile {
  const read = readEntries(knowledge, text);
  if (read.ok) return read;
  return { ok: false, problems: read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Twelve letters and digits, of 36 each: as good as 62 random bits. */
const newId = (): string => Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
