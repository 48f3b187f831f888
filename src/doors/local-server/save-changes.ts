/** Keeps a file up with something that changes often. */

/** What saves. */
export interface Saving {
  /** Something changed. */
  changed(): void;
  /** Saves what is not saved yet. */
  flush(): void;
}

/** Changes within so many milliseconds are saved together. */
const PAUSE = 250;

/** Calls `save` soon after each change; `failed` hears of the first failure, as the others will be the same. */
export function saveChanges(save: () => void, failed: (error: unknown) => void): Saving {
  let timer: NodeJS.Timeout | null = null;
  let hasFailed = false;
  const flush = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    try {
      save();
    } catch (error) {
      if (!hasFailed) failed(error);
      hasFailed = true;
    }
  };
  return {
    changed() {
      timer ??= setTimeout(flush, PAUSE);
    },
    flush,
  };
}
