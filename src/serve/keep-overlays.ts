import type { Knowledge } from '../answer/answer.ts';
import type { Change, OverlayState, Scope } from '../curation/change.ts';
import { type ComposedOverlay, composeOverlay } from '../curation/compose-overlay.ts';
import { type CurationStore, StoreUnavailable } from '../curation/curation-store.ts';
import type { Logger } from '../doors/door.ts';
import { finishWithin } from '../doors/finish-within.ts';
import { realTimers, type Timers } from '../doors/timers.ts';
import { questionOf } from '../reply/question-of.ts';
import { renderLogged, renderReview } from '../reply/render-history.ts';
import type { Also } from '../reply/reply.ts';
import { createShelf } from './overlay-shelf.ts';

/** A server's overlay over the pack. */
export interface Overlaid {
  readonly knowledge: Knowledge;
  readonly state: OverlayState;
  /** Ids of the entries that have to be looked at. */
  readonly needsReview: ReadonlySet<string>;
  /** What its log channel has to hear, once: which evidence has moved or gone since the article changed. */
  readonly also: readonly Also[];
}

/** What keeping overlays needs. */
export interface KeepOverlaysOptions {
  readonly store: CurationStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: Logger;
  /** Real time unless given. */
  readonly timers?: Timers;
}

/**
 * How long an interaction waits for what has changed, in milliseconds. Discord waits three seconds, and whoever changes
 * something may have to wait for the store once more.
 */
const PATIENCE = 500;

interface Kept extends Overlaid {
  /** What it was composed over. */
  readonly pack: Knowledge;
}

/**
 * Gives a server's overlay over a pack, as it is now, composed anew only where its revision says that somebody changed it, in whatever process, or
 * where the pack is another one. Where the store is out of reach, or too slow, what was known last, or the pack alone.
 */
export function keepOverlays(options: KeepOverlaysOptions): (pack: Knowledge, server: string) => Promise<Overlaid> {
  const { store, log, timers = realTimers } = options;
  const kept = createShelf<Kept>();
  const look = async (scope: Scope, bare: Kept): Promise<Kept> => {
    const known = kept.get(scope);
    const revision = await store.revision(scope);
    if (revision === 0) return bare;
    const isFresh = known?.pack === bare.pack && known.state.revision === revision;
    const overlaid = isFresh ? known : await compose(scope, bare.pack, options);
    const untold = kept.get(scope)?.also ?? [];
    kept.put({ ...overlaid, also: isFresh ? untold : [...untold, ...overlaid.also] });
    return overlaid;
  };
  return async (pack, server) => {
    const scope = { server, article: pack.article.id };
    const bare = bareOf(pack, scope);
    const looked = look(scope, bare);
    try {
      if (await finishWithin(PATIENCE, looked, timers)) return tell(await looked);
      log.warn({ milliseconds: PATIENCE }, 'Store too slow: answering without what changed since');
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      log.warn({ err: error }, 'Store out of reach: answering without what changed since');
    }
    const known = kept.get(scope) ?? bare;
    return tell(known.pack === bare.pack ? known : overOther(bare.pack, known));
  };

  /** What is to be told waits with what is kept; whoever comes first takes it along, and nobody tells it again. */
  function tell(overlaid: Kept): Overlaid {
    const latest = kept.get(overlaid.state);
    if (latest === undefined || latest.also.length === 0) return { ...overlaid, also: [] };
    kept.put({ ...latest, also: [] });
    return { ...overlaid, also: latest.also };
  }
}

/** The pack alone. */
const bareOf = (pack: Knowledge, scope: Scope): Kept => ({
  knowledge: pack,
  pack,
  state: { ...scope, revision: 0, items: [] },
  needsReview: new Set<string>(),
  also: [],
});

/** What is known of a server, laid over another pack without asking the store. */
function overOther(pack: Knowledge, { state }: Kept): Kept {
  const { knowledge, needsReview } = composeOverlay(pack, state);
  return { knowledge, pack, state, needsReview: new Set(needsReview.map(({ stored }) => stored.entry)), also: [] };
}

async function compose(scope: Scope, pack: Knowledge, options: KeepOverlaysOptions): Promise<Kept> {
  const { store, now, newId } = options;
  const state = await store.overlay(scope);
  const composed = composeOverlay(pack, state);
  const [first, ...others] = composed.moved;
  const batch = { ...scope, id: newId(), by: null, at: now() };
  const applied = first === undefined ? null : await store.apply({ ...batch, edits: [first, ...others] });
  const moved = applied?.ok ? applied.changes : [];
  const needsReview = new Set(composed.needsReview.map(({ stored }) => stored.entry));
  const also = await tellOf(composed, moved, options, scope);
  return { pack, knowledge: composed.knowledge, state, needsReview, also };
}

/** What the log channel hears of that nobody did: in the article's language, as nobody has asked. */
async function tellOf(
  { knowledge, needsReview }: ComposedOverlay,
  moved: readonly Change[],
  { store }: KeepOverlaysOptions,
  scope: Scope,
): Promise<Also[]> {
  const { logChannel } = await store.settings(scope.server);
  if (logChannel === null) return [];
  const untold = await store.noteLosses(
    scope,
    needsReview.map(({ stored }) => stored.entry),
  );
  const lost = needsReview.filter(({ stored }) => untold.includes(stored.entry));
  const { language } = knowledge.article;
  const setting = { knowledge, language };
  const to = { channel: logChannel };
  const titleOf = ({ entry, item }: Pick<Change, 'entry' | 'item'>): string =>
    (item.content && questionOf(item.content, language)) || entry;
  return [
    ...(moved.length === 0 ? [] : [{ to, reply: renderLogged(moved, new Map(), titleOf, setting) }]),
    ...(lost.length === 0
      ? []
      : [
          {
            to,
            reply: renderReview(
              lost.map(({ stored }) => titleOf(stored)),
              setting,
            ),
          },
        ]),
  ];
}
