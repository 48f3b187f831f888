import type { Context } from '../command/command.ts';
import type { Part } from '../command/find-part.ts';
import type { PersonInteraction } from './interaction.ts';

/** An interaction with the command that it is for, and what that command may know. */
export interface Routed<I extends PersonInteraction> extends Part {
  readonly interaction: I;
  readonly context: Context;
  /** Where somebody chose all articles: one each, the standard one first. */
  readonly contexts?: readonly [Context, ...(readonly Context[])];
}
