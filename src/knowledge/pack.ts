/** A knowledge pack as its editors wrote it: read and shaped, not yet checked against its article. */
import type { Article, Passage, Quotation } from '../article/article.ts';
import type { Path } from './problem.ts';
import type {
  ActorDraft,
  ConceptDraft,
  EntryDraft,
  PackFacts,
  PositionDraft,
  QuoteDraft,
  SentenceDraft,
  TopicDraft,
} from './schema.ts';

/** One item of a file, with its place. */
export interface Draft<T> {
  /** The file's name within the pack. */
  readonly file: string;
  readonly path: Path;
  readonly value: T;
}

/** The lists that a pack holds. */
export interface PackLists {
  readonly entries: readonly Draft<EntryDraft>[];
  readonly actors: readonly Draft<ActorDraft>[];
  readonly topics: readonly Draft<TopicDraft>[];
  readonly positions: readonly Draft<PositionDraft>[];
  readonly quotes: readonly Draft<QuoteDraft>[];
  /** Empty where the pack has no such file. */
  readonly sentences: readonly Draft<SentenceDraft>[];
  readonly lexicon: readonly Draft<ConceptDraft>[];
}

/** A pack that has an article; its lists leave out the items that do not have their shape. */
export interface Pack extends PackLists {
  readonly facts: PackFacts;
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  /** The lists of which something was left out: what they do not hold proves nothing. */
  readonly broken: ReadonlySet<keyof PackLists>;
}

/** The file that holds what people ask and the article does not say. */
export const notStatedFile = 'questions/not-stated.yaml';

/** Whether an entry says that the article does not say it. */
export const isNotStated = ({ file, value }: Draft<Pick<EntryDraft, 'kind'>>): boolean =>
  file === notStatedFile || value.kind === 'not_stated';
