import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../answer/answer.ts';
import { judgeAnswers } from './judge-answers.ts';
import { printEvaluations, printMisses } from './print-evaluation.ts';
import type { GoldenFile } from './read-golden.ts';

/** What to evaluate, and how much to tell. */
export interface EvaluateOptions {
  readonly knowledge: Knowledge;
  readonly files: readonly GoldenFile[];
  /** Tell each miss, but never those of the file that nobody tunes on. */
  readonly misses: boolean;
  /** Milliseconds from any start. */
  readonly now: () => number;
}

/** The questions that the thresholds must not learn from: whoever reads its misses starts to tune on them. */
const untouched = 'untouched.yaml';

/** Answers golden questions and tells how well, as one table.  */
export function evaluate({ knowledge, files, misses, now }: EvaluateOptions): string {
  const evaluations = files.map(({ name, questions }) => ({ name, judged: judgeAnswers(knowledge, questions, now) }));
  const told = misses ? evaluations.filter(({ name }) => name !== untouched).map(printMisses) : [];
  return [printEvaluations(evaluations), ...told].join('\n\n');
}

/** The files of golden questions in a folder. */
export const goldenFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
