import type { Counted, OverlayState, Scope } from '../curation/change.ts';
import type { CurationStore } from '../curation/curation-store.ts';
import type { ImportedItem } from '../curation/plan-import.ts';

/** What a command can do with the answers that a server's moderators keep. There is none where no server is. */
export interface Curation {
  /** The server and the article that it is about. */
  readonly scope: Scope;
  readonly store: CurationStore;
  /** The overlay that the context's knowledge shows. */
  readonly state: OverlayState;
  /** Ids of entries that are not served because their evidence is gone from the article, or what they change is. */
  readonly needsReview: ReadonlySet<string>;
  /** Counts something that happened, in the background: nobody waits for it, and what fails is only logged. */
  readonly note: (counted: Counted, entry: string | null) => void;
  /** The overlay as a file in the pack's own format. */
  readonly writeFile: () => string;
  /** What such a file asks for, or everything that is wrong with it, a sentence each with its place. */
  readonly readFile: (text: string) => ReadFile;
  /** A new id: twelve letters and digits that nobody can guess. */
  readonly newId: () => string;
  /** A member's id as feedback keeps it: hashed with a key. */
  readonly hashMember: (member: string) => string;
  /** Whether a member may send the moderators one more thing now; counts it. */
  readonly maySend: (member: string) => Promise<boolean>;
}

/** What a file asks for, or everything that is wrong with it. */
export type ReadFile =
  | { readonly ok: true; readonly items: readonly ImportedItem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Something wrong with a file, where it stands (from 1), in a sentence in English. */
export interface FileProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
