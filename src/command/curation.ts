import type { Scope } from '../curation/curation.ts';

/** What a command can do with the answers that a server's moderators keep. There is none where no server is. */
export interface Curation {
  /** The server and the article that it is about. */
  readonly scope: Scope;
}
