/**
 * The port that curation keeps its facts behind. Every method that writes resolves only after a durable commit, and
 * rejects with `StoreUnavailable` where the database cannot be reached in time. Then nothing of it was changed, or, where
 * the connection broke at the very end, all of it: to do the same again, with the same ids and times, is safe, and gives
 * what it would have given. (Only `count` may then count twice.) Times are milliseconds since the epoch and come in as
 * arguments, as do ids, which need to be unique in their scope.
 */
import type { Binding } from './binding.ts';
import type {
  Applied,
  Batch,
  Change,
  Counted,
  OverlayState,
  Proposal,
  QueuedQuestion,
  QueueEnd,
  Scope,
  ServerSettings,
  Tally,
} from './change.ts';

/** The database could not be asked: what was wanted may be tried again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A question on its way to the queue. */
export interface SentQuestion extends Scope {
  readonly id: string;
  /** The queued question that asks the same; null to begin one, as where it is not open any more. */
  readonly twin: string | null;
  readonly text: string;
  readonly language: QueuedQuestion['language'];
  readonly member: string;
  readonly at: number;
}

/** A judgement of an answer; one per member, entry and version, the last one counts. */
export interface Feedback extends Scope {
  readonly entry: string;
  /** Of the overlay's item; 0 for the pack's own words. */
  readonly version: number;
  /** A keyed hash of the member's id: the id itself is never kept. */
  readonly member: string;
  readonly helpful: boolean;
  readonly at: number;
}

/** A page of a list, newest first. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** Which part of a list. */
export interface PageOf {
  readonly offset: number;
  readonly limit: number;
}

/** All that curation keeps. */
export interface CurationStore {
  /** The revision of a server's overlay: cheap, asked at every interaction. 0 before the first change. */
  revision(scope: Scope): Promise<number>;
  /** The overlay with its revision, read at one moment. Items that make nothing of their entry any more are there too: they have its version. */
  overlay(scope: Scope): Promise<OverlayState>;
  /** Applies a batch if every edit expected the version that is there. A batch id that was applied before changes nothing and gives what it gave then. */
  apply(batch: Batch): Promise<Applied>;
  /** The changes of one entry, newest first. */
  history(scope: Scope, entry: string, page: PageOf): Promise<Page<Change>>;
  /** One version of an entry; null where there is none. */
  version(scope: Scope, entry: string, version: number): Promise<Change | null>;
  /** The changes of one batch, oldest first; none where the server has no such batch. */
  batch(scope: Scope, id: string): Promise<readonly Change[]>;

  /** Keeps a question. `counted` is false where this member had sent it already (its wording is kept all the same). */
  sendQuestion(question: SentQuestion): Promise<{ readonly queued: QueuedQuestion; readonly counted: boolean }>;
  /** Open questions, most often asked first, then newest. */
  queue(scope: Scope, page: PageOf): Promise<Page<QueuedQuestion>>;
  /** An open question; null where it is not open, or there is none. */
  queued(scope: Scope, id: string): Promise<QueuedQuestion | null>;
  /** Ends an open question; false where it has ended otherwise. */
  endQueued(
    scope: Scope,
    id: string,
    end: { readonly how: QueueEnd; readonly by: string; readonly at: number },
  ): Promise<boolean>;

  propose(proposal: Omit<Proposal, 'status' | 'reason' | 'decidedBy' | 'decidedAt'>): Promise<void>;
  /** Open proposals, oldest first. */
  proposals(scope: Scope, page: PageOf): Promise<Page<Proposal>>;
  proposal(scope: Scope, id: string): Promise<Proposal | null>;
  /** Decides an open proposal; false where it was decided otherwise. */
  decideProposal(
    scope: Scope,
    id: string,
    decision: {
      readonly status: 'accepted' | 'declined';
      readonly reason: string | null;
      readonly by: string;
      readonly at: number;
    },
  ): Promise<boolean>;

  /** Keeps a judgement; gives the sums for that entry and version. */
  judge(feedback: Feedback): Promise<{ readonly helpful: number; readonly notHelpful: number }>;
  /** Counts something that happened, once or several times in one week. */
  count(
    scope: Scope,
    what: { readonly counted: Counted; readonly entry: string | null; readonly at: number; readonly times?: number },
  ): Promise<void>;
  /** Counts and judgements by week and entry since a moment, newest week first. */
  tallies(scope: Scope, since: number): Promise<readonly Tally[]>;

  /** Which articles are bound to a server's channels, or to all of it: cheap, asked at most interactions. */
  bindings(server: string): Promise<readonly Binding[]>;
  /** Binds an article to a channel of a server, or, with null, to all of it, in place of the one before; null unbinds. */
  bind(server: string, channel: string | null, article: string | null): Promise<void>;

  /**
   * Notes which entries have lost their evidence, in place of those before, and gives those that were not noted: whoever
   * asks first gets them, in whatever process.
   */
  noteLosses(scope: Scope, lost: readonly string[]): Promise<readonly string[]>;

  settings(server: string): Promise<ServerSettings>;
  set(server: string, settings: ServerSettings): Promise<void>;

  /** Every server of which something is kept, and since when it has not had the bot; null where it has it. */
  servers(): Promise<readonly { readonly server: string; readonly leftAt: number | null }[]>;
  /** Notes that a server has removed the bot, or has it again (null). */
  serverLeft(server: string, at: number | null): Promise<void>;
  /** Deletes what is older than its time: see retention.ts. Gives how many rows went, by table. */
  expire(now: number): Promise<Readonly<Record<string, number>>>;
  /** Deletes all that a server has; gives how many rows went. */
  purgeServer(server: string): Promise<number>;
  /**
   * Deletes a member's questions, proposals and feedback on a server, and takes their id out of the log and of what they
   * decided; gives how many rows were touched. `hash` is their feedback's.
   */
  purgeMember(server: string, member: string, hash: string): Promise<number>;
  /** Every row that belongs to a server, by table, as plain JSON values; tables with none too. */
  exportServer(server: string): Promise<Readonly<Record<string, readonly object[]>>>;

  /** Resolves if the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
