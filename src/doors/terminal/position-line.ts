import * as z from 'zod';
import type { Knowledge } from '../../answer/answer.ts';
import { findPosition } from '../../answer/find-position.ts';
import type { AnswerFields } from './answer-lines.ts';
import { citationLines } from './citation-line.ts';

const shape = z.object({
  actor: z.string('expected a text'),
  topic: z.string('expected a text or null').nullish(),
});

/** What the lines call each kind of answer. */
export const statusOf = { answered: 'answered', 'not-stated': 'not_stated', unanswered: 'no_match' } as const;

/** Answers the lines of `position --jsonl`. */
export function answerPositionLines(knowledge: Knowledge): AnswerFields {
  return (fields) => {
    const { actor, topic } = shape.parse(fields);
    const answer = findPosition(knowledge, { actor, topic: topic ?? null });
    const citations = answer.kind === 'unanswered' ? [] : answer.citations;
    return {
      status: statusOf[answer.kind],
      actor: answer.actor?.id ?? null,
      topic: answer.topic?.id ?? null,
      citations: citationLines(citations),
    };
  };
}
