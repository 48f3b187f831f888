/** The nouns of checking a claimed quotation against the article. */
import type { Actor, Citation } from './answer.ts';

/** Who is claimed to have said it: as named, and whom of the article that means, if anyone. */
export interface ClaimedSpeaker {
  readonly name: string;
  readonly actor: Actor | null;
}

/** A stretch of the comparison: in both, only in the claim, only in the article. */
export interface DiffPart {
  readonly op: 'same' | 'insert' | 'delete';
  readonly text: string;
}

/** What a change touches that turns the meaning of a sentence. */
export type Change = 'number' | 'negation' | 'qualifier';

interface CheckBase {
  /** The words that were held against the article, as typed. */
  readonly claim: string;
  readonly claimed: ClaimedSpeaker | null;
}

/** The words, or words like them, stand in the article. */
export interface FoundCheck extends CheckBase {
  readonly verdict: 'verbatim' | 'altered' | 'misattributed';
  /** Who says the words in the article's quotation marks; null where the article itself says them. */
  readonly speaker: Actor | null;
  /** Highlights are the words that the claim is about. */
  readonly citation: Citation;
  /** From the article's words to the claimed ones, where they differ. */
  readonly diff: readonly DiffPart[] | null;
  readonly changes: readonly Change[];
  /** The words that an ellipsis swallows and should not. */
  readonly swallowed: string | null;
  /** The curated translation that the claim was compared with; null where it was the article's own words. */
  readonly translation: string | null;
}

/** Nothing in the article is close. */
export interface MissingCheck extends CheckBase {
  readonly verdict: 'not-found';
}

/** The verdict on one claimed quotation. */
export type QuoteCheck = FoundCheck | MissingCheck;
