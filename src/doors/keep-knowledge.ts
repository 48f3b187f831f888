/** Loads the knowledge again where somebody has changed its files, or asks for it. */
import process from 'node:process';
import type { Logger } from './door.ts';
import type { Timers } from './timers.ts';
import { watchPacks } from './watch-packs.ts';

/** What keeping the knowledge up to date needs. */
export interface KeepKnowledgeOptions {
  /** Folder of the standard pack. */
  readonly standard: string;
  /** Folders of which each folder may be a pack, now or later. */
  readonly libraries: readonly string[];
  /** Loads the packs again, and gives what is wrong with them, one problem a line. */
  readonly reload: () => Promise<readonly string[]>;
  readonly log: Logger;
  readonly timers: Timers;
}

/** Milliseconds of quiet after a change: whoever saves several files, or checks out others, is done by then. */
const QUIET = 500;

/**
 * Loads the knowledge again some moments after its files have changed, and at once on SIGHUP. One loading follows the other,
 * and what changes meanwhile brings another one. What is wrong with the files is logged, once until something else is wrong.
 */
export function keepKnowledge(options: KeepKnowledgeOptions): { readonly stop: () => void } {
  const reload = createReload(options);
  let cancel = (): void => undefined;
  const changed = (): void => {
    cancel();
    cancel = options.timers.after(QUIET, () => void reload('files changed'));
  };
  const watched = watchPacks({ ...options, changed });
  const hear = (): void => void reload('SIGHUP');
  // At a terminal it means that the terminal is gone, and the bot with it.
  if (!process.stdin.isTTY) process.on('SIGHUP', hear);
  return {
    stop() {
      cancel();
      process.off('SIGHUP', hear);
      watched.stop();
    },
  };
}

/** One loading at a time; asked for in the middle of one, it is done once more after it. */
function createReload({ reload, log }: KeepKnowledgeOptions): (reason: string) => Promise<void> {
  let isLoading = false;
  let next: string | null = null;
  let told = '';
  const load = async (reason: string): Promise<void> => {
    const started = performance.now();
    try {
      const problems = await reload();
      const said = problems.join('\n');
      const took = Math.round(performance.now() - started);
      if (said !== '' && said !== told)
        log.error({ reason, took, problems }, 'Packs not loaded: they stay as they were, all others are loaded');
      else log.info({ reason, took, problems: problems.length }, 'Knowledge loaded');
      told = said;
    } catch (error) {
      log.error({ reason, err: error }, 'Knowledge not loaded: answering from what was loaded before');
    }
  };
  return async (reason) => {
    next = reason;
    if (isLoading) return;
    isLoading = true;
    for (let now = takeNext(); now !== null; now = takeNext()) await load(now);
    isLoading = false;
  };

  function takeNext(): string | null {
    const reason = next;
    next = null;
    return reason;
  }
}
