/** Asks the bot for choices while somebody types: not at every key, and what comes late is dropped. */

/** What is known of the choices for what is typed now. */
export type Completion<T> =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly choices: readonly T[] };

/** Runs something later, unless the returned function is called before. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** Completes one option at a time. */
export interface Completer<T> {
  /** Asks soon, unless there is something newer to ask; `query` resolves with null where nobody answered. */
  ask(query: () => Promise<readonly T[] | null>): void;
  /** Nothing is being completed any longer. */
  stop(): void;
}

/** Milliseconds without a key before the bot is asked. */
export const DEBOUNCE = 120;

/** Makes a completer; `show` is told of each change. */
export function createCompleter<T>(after: After, show: (completion: Completion<T>) => void): Completer<T> {
  let newest = 0;
  let cancel = (): void => undefined;
  return {
    ask(query) {
      cancel();
      newest += 1;
      const own = newest;
      show({ state: 'loading' });
      cancel = after(DEBOUNCE, async () => {
        const choices = await query().catch(() => null);
        if (own === newest) show(choices === null ? { state: 'failed' } : { state: 'ready', choices });
      });
    },
    stop() {
      cancel();
      newest += 1;
    },
  };
}
