/** The machine's side of the terminal: one JSON object a line in, one a line out, in the order received. */
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import { readRawId } from './raw-id.ts';
import { readLines } from './read-lines.ts';
import { openWriter } from './write-line.ts';

/** Answers the fields of one line; throws an error whose message says what did not fit. */
export type AnswerFields = (fields: unknown) => object;

/** Streams to work between. */
export interface Lines {
  readonly input: Readable;
  readonly output: Writable;
  readonly answer: AnswerFields;
}

/** Exit statuses: every line was answered, or at least one did not fit. */
const statuses = { answered: 0, misfit: 1 } as const;

/**
 * Answers every line as it comes in, until the input ends or nobody reads the output. Empty lines are passed over; a line
 * that is not valid JSON or does not fit becomes a line with an error. Resolves with the exit status.
 */
export async function answerLines({ input, output, answer }: Lines): Promise<number> {
  const write = openWriter(output, () => input.destroy());
  let status: number = statuses.answered;
  for await (const line of readLines(input)) {
    if (line.trim() === '') continue;
    const { text, fits } = answerLine(line, answer);
    if (!fits) status = statuses.misfit;
    if (!(await write(text))) break;
  }
  return status;
}

function answerLine(line: string, answer: AnswerFields): { readonly text: string; readonly fits: boolean } {
  const fields = parseObject(line);
  if (fields === null)
    return { text: errorLine(null, `Read the line ${clip(line)}: expected a JSON object`), fits: false };
  const id = readRawId(line);
  if (id === null) return { text: errorLine(null, 'Read "id": expected a text or a number'), fits: false };
  try {
    return { text: `{"id":${id},${JSON.stringify(answer(fields)).slice(1)}`, fits: true };
  } catch (error) {
    return {
      text: errorLine(id, error instanceof z.ZodError ? describe(error, fields) : `Answer the line: ${error}`),
      fits: false,
    };
  }
}

function parseObject(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function describe({ issues }: z.ZodError, fields: object): string {
  const sentences = issues.map(({ path, message }) => {
    const name = String(path[0]);
    const given = Object.entries(fields).find(([key]) => key === name)?.[1];
    return given === undefined
      ? `Read "${name}": ${message}`
      : `Read "${name}" ${clip(JSON.stringify(given))}: ${message}`;
  });
  return sentences.join('; ');
}

const longestShown = 80;
const clip = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

const errorLine = (id: string | null, error: string): string =>
  `{"id":${id ?? 'null'},${JSON.stringify({ error }).slice(1)}`;
