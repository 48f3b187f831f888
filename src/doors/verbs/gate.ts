/** What the verbs of the command line are given, and how they say no. */
import type { Knowledge } from '../../answer/answer.ts';
import type { Command } from '../../command/command.ts';
import type { Config } from '../../config.ts';
import type { CurationStore } from '../../curation/curation-store.ts';
import type { Handle } from '../../discord/handled.ts';
import type { Logger } from '../door.ts';
import type { Timers } from '../timers.ts';

/** What servers' own answers need. */
export interface Keeping {
  readonly store: CurationStore;
  readonly key: string;
  readonly now: () => number;
  readonly log: Logger;
}

/** How members are limited. */
export interface Limiting {
  /** Address of the PostgreSQL database where all processes count together; null to count in memory. */
  readonly url: string | null;
  /** How often a member may ask in a minute; 0 for as often as they like. */
  readonly asksPerMinute: number;
  /** What members' ids are hashed with. */
  readonly key: string;
  readonly timers: Timers;
  readonly log: Logger;
}

/** What the bot is given at its doors to Discord. */
export interface BotParts {
  /**
   * For whoever asks of one article only: its id, or null for the standard one. The bot's knowledge is then of that article.
   * Not set: all of them.
   */
  readonly article?: string | null;
  /** Without it there are no servers' own answers. */
  readonly keeping?: Keeping;
  /** Without it nobody is limited. */
  readonly limiting?: Limiting;
}

/** The bot without a door. */
export interface Bot {
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
  readonly handle: Handle;
  /** What is wrong with packs that were left out, one problem a line. */
  readonly leftOut: readonly string[];
  /** The packs as they are now, the standard one first. */
  readonly packs: () => readonly Knowledge[];
  /** Where packs are looked for: the folder of the standard one, and folders of which each folder may be one. */
  readonly folders: { readonly standard: string; readonly libraries: readonly string[] };
  /** Loads the packs again, and gives what is wrong with those that cannot be used, one problem a line: they stay as they were. */
  readonly reload: () => Promise<readonly string[]>;
  /** Writes what is still to be written, once no door takes interactions any more. */
  readonly finish: () => Promise<void>;
}

/** Opens only what a verb asks for. Both throw a `Refusal` with every problem that there is. */
export interface Gate {
  readonly readConfig: () => Promise<Config>;
  readonly openBot: (parts?: BotParts) => Promise<Bot>;
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
