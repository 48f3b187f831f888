/** What each server has: the pack with what its moderators made of it, as new as the store's revision says. */
import { createHmac, randomInt } from 'node:crypto';
import type { Knowledge } from '../answer/answer.ts';
import type { Curation } from '../command/curation.ts';
import { boundTo } from '../curation/binding.ts';
import type { CurationStore } from '../curation/curation-store.ts';
import type { Served, ServeWhom } from '../discord/handle-interaction.ts';
import type { Logger } from '../doors/door.ts';
import type { Timers } from '../doors/timers.ts';
import { readEntries } from '../knowledge/read-entries.ts';
import { writeEntries } from '../knowledge/write-entries.ts';
import { countLater } from './count-later.ts';
import { keepBindings } from './keep-bindings.ts';
import { keepOverlays } from './keep-overlays.ts';
import type { MemberLimits } from './member-limits.ts';

/** Knowledge packs, the standard one first. */
export type Packs = readonly [Knowledge, ...(readonly Knowledge[])];

/** What serving needs. */
export interface ServeOptions {
  /** The packs as they are now, the standard one first; others may take their place, from the next interaction on. */
  readonly packs: () => Packs;
  readonly store: CurationStore;
  /** What members' ids are hashed with in feedback. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Without them nobody is limited. */
  readonly limits?: MemberLimits | undefined;
  readonly log: Logger;
  /** Real time unless given. */
  readonly timers?: Timers;
}

/** Serving servers. */
export interface Serving {
  /**
   * What a server has of the article that was chosen, or else of the one that its moderators have bound to the channel, or
   * to all of the server; the pack alone in direct messages. Where the store is out of reach, packs go on answering.
   */
  readonly serve: (whom: ServeWhom) => Promise<Served>;
  /** Writes what is still to be counted. */
  readonly finish: () => Promise<void>;
}

/** Makes what `createHandle` asks at every interaction. */
export function serveServers(options: ServeOptions): Serving {
  const { packs, store, log, now } = options;
  const bindingsOf = keepBindings(options);
  const overlayOf = keepOverlays({ ...options, newId });
  const counting = countLater(store, log);
  const packFor = async ({ server, channel, article }: ServeWhom): Promise<Knowledge> => {
    const all = packs();
    if (article !== null || server === null || all.length === 1) return packOf(all, article);
    return packOf(all, boundTo(await bindingsOf(server), channel));
  };
  const serve = async (whom: ServeWhom): Promise<Served> => {
    const { server } = whom;
    const knowledge = await packFor(whom);
    if (server === null) return { knowledge, curation: null, also: [] };
    const scope = { server, article: knowledge.article.id };
    const { knowledge: overlaid, state, needsReview, also } = await overlayOf(knowledge, server);
    const curation: Curation = {
      scope,
      store,
      state,
      needsReview,
      newId,
      writeFile: () => writeEntries(knowledge, state),
      readFile: (text) => readEntries(knowledge, text),
      note: (counted, entry) => counting.count({ ...scope, counted, entry, at: now() }),
      hashMember: (member) => createHmac('sha256', options.key).update(`${server} ${member}`).digest('base64url'),
      maySend: async (member) => ((await options.limits?.take('sent', `${server} ${member}`)) ?? 0) === 0,
    };
    return { knowledge: overlaid, curation, also };
  };
  return { serve, finish: counting.flush };
}

/** The pack of an article; the standard one where that is gone, or none is meant. */
const packOf = (packs: Packs, article: string | null): Knowledge =>
  packs.find((one) => one.article.id === article) ?? packs[0];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Twelve letters and digits, of 36 each: as good as 62 random bits. */
const newId = (): string => Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
