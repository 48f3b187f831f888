/** What the verbs of the command line are given, and how they say no. */
import type { Knowledge } from '../../answer/answer.ts';
import type { Command } from '../../command/command.ts';
import type { Config } from '../../config.ts';
import type { CurationStore } from '../../curation/curation-store.ts';
import type { Handle } from '../../discord/handled.ts';
import type { Logger } from '../door.ts';

/** What servers' own answers need. */
export interface Keeping {
  readonly store: CurationStore;
  readonly key: string;
  readonly now: () => number;
  readonly log: Logger;
}

/** The bot without a door. */
export interface Bot {
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
  readonly handle: Handle;
  /** Loads the pack again, and gives what is wrong with it, one problem a line: then everything stays as it was. */
  readonly reload: () => Promise<readonly string[]>;
  /** Writes what is still to be written, once no door takes interactions any more. */
  readonly finish: () => Promise<void>;
}

/** Opens only what a verb asks for. Both throw a `Refusal` with every problem that there is. */
export interface Gate {
  readonly readConfig: () => Promise<Config>;
  /** @param keeping what servers' own answers need; none of them are served without it */
  readonly openBot: (keeping?: Keeping) => Promise<Bot>;
}

/** Exit statuses: of a failure that is nobody's mistake here, and of what the caller has to mend. */
export const exits = { failed: 1, mend: 2 } as const;

/** Ends a verb with sentences for the person who called it, and an exit status. */
export class Refusal extends Error {
  readonly status: number;

  constructor(problems: readonly string[], status: number = exits.mend) {
    super(problems.join('\n'));
    this.status = status;
  }
}
