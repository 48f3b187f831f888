import type { Pack, PackLists } from './pack.ts';
import type { Finding } from './problem.ts';

/** One rule that a pack keeps, under the name that its problems are told with. */
export interface Check {
  readonly name: string;
  /** Lists that have to be read whole for the rule to mean anything. */
  readonly needs: readonly (keyof PackLists)[];
  readonly find: (pack: Pack) => Finding[];
}
