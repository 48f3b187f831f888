/** Waiting, as an argument: tests let the time pass by hand. */

/** Runs something later. */
export interface Timers {
  /** Runs `run` after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The real time. It does not keep the process alive. */
export const realTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
