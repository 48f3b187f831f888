import type { Command, Context } from '../command/command.ts';
import type { PersonInteraction } from './interaction.ts';

/** An interaction with the command that it is for, if there is one, and what that command may know. */
export interface Routed<I extends PersonInteraction> {
  readonly interaction: I;
  readonly command: Command | null;
  readonly context: Context;
}
