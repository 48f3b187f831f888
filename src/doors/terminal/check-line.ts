import * as z from 'zod';
import type { Knowledge } from '../../answer/answer.ts';
import { checkQuotes, mostTelling } from '../../answer/check-quote.ts';
import type { AnswerFields } from './answer-lines.ts';
import { citationLines } from './citation-line.ts';

const shape = z.object({
  text: z.string('expected a text'),
  speaker: z.string('expected a text or null').nullish(),
});

const missing = { verdict: 'not_found', speaker: null, citation: null, diff: null } as const;

/** Answers the lines of `check --jsonl`. Of several quotations in a text, the most telling verdict is given. */
export function answerCheckLines(knowledge: Knowledge): AnswerFields {
  return (fields) => {
    const { text, speaker } = shape.parse(fields);
    const check = mostTelling(checkQuotes(knowledge, { text, speaker }));
    if (check === null || check.verdict === 'not-found') return missing;
    const { verdict, diff, citation } = check;
    return { verdict, speaker: check.speaker?.id ?? null, citation: citationLines([citation])[0], diff };
  };
}
