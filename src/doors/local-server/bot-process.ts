/** The bot as a process of its own: started, watched, started again. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How to start the bot. */
export interface BotProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Each line that it writes to stderr. */
  readonly said: (line: string) => void;
  /** Called when it is started and when it ends. */
  readonly changed: () => void;
}

/** A bot that is kept running. */
export interface BotProcess {
  /** Whether a process runs, and the last words of one that ended on its own. */
  status(): { readonly isRunning: boolean; readonly problems: readonly string[] };
  /** Ends the process, if one runs, and starts another. */
  restart(): void;
  /** Ends it for good; resolves once it is gone. */
  stop(): Promise<void>;
}

/** The exit status of a bot that needs somebody to mend something first: starting it again would change nothing. */
const MEND = 2;

/** Milliseconds from a crash to the next start; doubles from crash to crash. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** A process that ran for so many milliseconds was well: its crash is the first one again. */
const WELL_AFTER = 10_000;

/** How long it may take to finish what it is doing, in milliseconds. */
const PATIENCE = 5_000;

const LAST_WORDS = 40;

/** Starts the bot, and starts it again whenever it crashes. */
export function startBotProcess(options: BotProcessOptions): BotProcess {
  let running: Running | null = null;
  let problems: readonly string[] = [];
  let pause = FIRST_PAUSE;
  let next: NodeJS.Timeout | null = null;

  const start = (): void => {
    next = null;
    problems = [];
    const started = performance.now();
    const own = run(options);
    running = own;
    options.changed();
    own.ended.then(({ status, words }) => {
      if (running !== own) return;
      running = null;
      problems = words;
      pause = performance.now() - started > WELL_AFTER ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
      if (status !== MEND) next = setTimeout(start, pause);
      options.changed();
    });
  };
  const end = async (): Promise<void> => {
    if (next !== null) clearTimeout(next);
    next = null;
    const own = running;
    running = null;
    await own?.end();
  };
  start();
  return {
    status: () => ({ isRunning: running !== null, problems }),
    restart() {
      pause = FIRST_PAUSE;
      void end().then(start);
    },
    stop: end,
  };
}

interface Running {
  readonly ended: Promise<{ readonly status: number | null; readonly words: readonly string[] }>;
  end(): Promise<void>;
}

function run({ command, args, environment, said }: BotProcessOptions): Running {
  const child = spawn(command, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  const words: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    words.push(line);
    if (words.length > LAST_WORDS) words.shift();
    said(line);
  });
  const ended = new Promise<{ status: number | null; words: readonly string[] }>((resolve) => {
    child.once('error', ({ message }) => resolve({ status: MEND, words: [`Start the bot: ${message}`] }));
    child.once('close', (status) => resolve({ status, words }));
  });
  return {
    ended,
    async end() {
      child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      await ended;
      clearTimeout(kill);
    },
  };
}
