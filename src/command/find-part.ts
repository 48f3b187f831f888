import type { Command } from './command.ts';
import type { Subcommand } from './subcommand.ts';

/** A command, and the part of it that answers: one of its subcommands, or the command itself. */
export interface Part {
  readonly command: Command;
  readonly part: Subcommand;
  /** Registered names with a space between them: `ask`, `curate add`. */
  readonly path: string;
}

/** Finds the part that a path means; null where there is none. */
export function findPart(commands: readonly Command[], path: string): Part | null {
  const [name, subcommand, ...more] = path.split(' ');
  const command = commands.find((one) => one.name === name);
  const part = subcommand === undefined ? command : command?.subcommands?.find((one) => one.name === subcommand);
  return command === undefined || part === undefined || more.length > 0 ? null : { command, part, path };
}
