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

/** Reads a file of golden questions. Throws where it is not there or does not fit, with a sentence that says where. */
export function readGolden(file: string): GoldenFile {
  try {
    return { name: basename(file), questions: shape.parse(parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const problem = issue ? `${issue.path.join('.')}: ${issue.message}` : String(error);
    throw new Error(`Read the golden questions in "${file}": ${problem}`, { cause: error });
  }
}
