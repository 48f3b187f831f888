import type { CurationStore } from '../curation/curation-store.ts';

/** An open store: what curation asks of it, and what shows whether it is sound. */
export interface Store extends CurationStore {
  /** Replays the log and holds the items and revisions against it: a sentence for each difference, none where all is well. */
  audit(): Promise<readonly string[]>;
  /** Makes the items and revisions anew from the log. */
  rebuild(): Promise<void>;
}
