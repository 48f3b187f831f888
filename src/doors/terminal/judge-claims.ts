import type { Knowledge } from '../../answer/answer.ts';
import { checkQuotes, mostTelling } from '../../answer/check-quote.ts';
import { findPosition } from '../../answer/find-position.ts';
import { statusOf } from './position-line.ts';
import type { GoldenClaim, GoldenLookUp } from './read-golden.ts';

/** One case: its kind, whether it came out right, and what was asked, wanted and found, on one line. */
export interface Tallied {
  readonly kind: string;
  readonly isRight: boolean;
  readonly line: string;
}

/** Checks claimed quotations and holds the verdicts against the right ones. */
export const judgeClaims = (knowledge: Knowledge, claims: readonly GoldenClaim[]): Tallied[] =>
  claims.map(({ text, speaker, verdict }) => {
    const check = mostTelling(checkQuotes(knowledge, { text, speaker }));
    const found = check === null || check.verdict === 'not-found' ? 'not_found' : check.verdict;
    const asked = JSON.stringify({ text, speaker });
    return { kind: verdict, isRight: found === verdict, line: `${asked}  wanted ${verdict}, found ${found}` };
  });

/** Looks positions up and holds status and first citation against the right ones. */
export const judgeLookUps = (knowledge: Knowledge, lookUps: readonly GoldenLookUp[]): Tallied[] =>
  lookUps.map(({ actor, topic, status, paragraphs }) => {
    const answer = findPosition(knowledge, { actor, topic: topic ?? null });
    const found = statusOf[answer.kind];
    const paragraph = answer.kind === 'unanswered' ? null : answer.citations[0].paragraph;
    const isPlaced = paragraph === null || paragraphs === undefined || paragraphs.includes(paragraph);
    const line = `${JSON.stringify({ actor, topic })}  wanted ${status}, found ${found} ¶${paragraph ?? '–'}`;
    return { kind: status, isRight: found === status && isPlaced, line };
  });
