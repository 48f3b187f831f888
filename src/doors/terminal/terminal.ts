/** What the terminal needs, for one command as for a conversation. */
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import type { Knowledge } from '../../answer/answer.ts';
import type { Command } from '../../command/command.ts';
import type { Door, Logger } from '../door.ts';
import type { Screen } from './paper.ts';

/** The bot, and the streams to talk to it through. */
export interface Terminal extends Door {
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & Screen;
  /** Tells the person's language and whether they want colours. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A log that lets a person read in peace: only our own mistakes are told, on the stream for errors. */
export const openTerminalLog = (errors: Writable): Logger => ({
  info: () => undefined,
  warn: () => undefined,
  error: (fact, message) => {
    const cause = 'err' in fact && fact.err instanceof Error ? `\n${fact.err.stack}` : '';
    errors.write(`${message}${cause}\n`);
  },
});

/** The terminal that this process runs in. */
export const openStandardTerminal = (bot: Pick<Terminal, 'handle' | 'knowledge' | 'commands'>): Terminal => ({
  ...bot,
  now: Date.now,
  log: openTerminalLog(process.stderr),
  input: process.stdin,
  output: process.stdout,
  environment: process.env,
});
