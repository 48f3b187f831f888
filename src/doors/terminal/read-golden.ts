import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const shape = z.array(
  z.object({
    q: z.string(),
    lang: z.enum(['de', 'en']),
    style: z.string(),
    /** Those that answer the question, the best first; none: the article does not say it. */
    paragraphs: z.array(z.int().min(0)),
    /** Words of the sentence that carries the answer, in the first of them. */
    words: z.string().optional(),
    kind: z.enum(['near', 'off-topic']).optional(),
  }),
);

/** A question with what a right answer cites. */
export type GoldenQuestion = z.infer<typeof shape>[number];

/** Golden questions and the name of the file that they stand in. */
export interface GoldenFile {
  readonly name: string;
  readonly questions: readonly GoldenQuestion[];
}

const claimShape = z.array(
  z.object({
    text: z.string(),
    speaker: z.string().optional(),
    lang: z.enum(['de', 'en']),
    style: z.string(),
    verdict: z.enum(['verbatim', 'altered', 'misattributed', 'not_found']),
    /** Where the words stand, and the id of the actor who says them; none where nobody does. */
    paragraph: z.int().min(0).optional(),
    actor: z.string().optional(),
  }),
);

/** A claimed quotation with its right verdict. */
export type GoldenClaim = z.infer<typeof claimShape>[number];

const lookUpShape = z.array(
  z.object({
    actor: z.string(),
    topic: z.string().optional(),
    lang: z.enum(['de', 'en']),
    style: z.string(),
    status: z.enum(['answered', 'not_stated', 'no_match']),
    /** Any of them may be cited first. */
    paragraphs: z.array(z.int().min(0)).optional(),
  }),
);

/** A look-up of a position with where it should lead. */
export type GoldenLookUp = z.infer<typeof lookUpShape>[number];

/** Reads a file of golden questions. Throws where it is not there or does not fit, with a sentence that says where. */
export const readGolden = (file: string): GoldenFile => ({ name: basename(file), questions: readShaped(file, shape) });

/** Reads a file of claimed quotations; throws as `readGolden` does. */
export const readGoldenClaims = (file: string): readonly GoldenClaim[] => readShaped(file, claimShape);

/** Reads a file of look-ups; throws as `readGolden` does. */
export const readGoldenLookUps = (file: string): readonly GoldenLookUp[] => readShaped(file, lookUpShape);

/** Reads questions about other articles, one JSON object a line (`{"q","lang"}`): none of them has an answer here. */
export function readElsewhere(file: string): GoldenFile {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const questions = lines.map((line) => elsewhereShape.parse(JSON.parse(line)));
  return {
    name: basename(file),
    questions: questions.map((one) => ({ ...one, style: 'elsewhere', paragraphs: [], kind: 'off-topic' })),
  };
}

const elsewhereShape = z.object({ q: z.string(), lang: z.enum(['de', 'en']) });

function readShaped<T>(file: string, wanted: z.ZodType<T>): T {
  try {
    return wanted.parse(parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const problem = issue ? `${issue.path.join('.')}: ${issue.message}` : String(error);
    throw new Error(`Read the golden questions in "${file}": ${problem}`, { cause: error });
  }
}
