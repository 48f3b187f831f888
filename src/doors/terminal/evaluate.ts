import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../answer/answer.ts';
import { judgeAnswers } from './judge-answers.ts';
import { judgeClaims, judgeLookUps } from './judge-claims.ts';
import { printEvaluations, printMisses } from './print-evaluation.ts';
import { type GoldenFile, readGoldenClaims, readGoldenLookUps } from './read-golden.ts';

/** What to evaluate, and how much to tell. */
export interface EvaluateOptions {
  readonly knowledge: Knowledge;
  readonly files: readonly GoldenFile[];
  /** Folder with the folders `claims` and `positions`, whose files go with those of the same name; null without them. */
  readonly folder: string | null;
  /** Tell each miss, but never those of the file that nobody tunes on. */
  readonly misses: boolean;
  /** Milliseconds from any start. */
  readonly now: () => number;
}

/** Tells what the thresholds must not learn from: whoever reads its misses starts to tune on them. */
const isUntouched = (file: string): boolean => file.endsWith('untouched.yaml');

/** Answers golden questions and tells how well, as one table.  */
export function evaluate({ knowledge, files, folder, misses, now }: EvaluateOptions): string {
  const evaluations = files.map(({ name, questions }) => ({
    name,
    judged: judgeAnswers(knowledge, questions, now),
    claims: judgeClaims(knowledge, readIfThere(folder, 'claims', name, readGoldenClaims)),
    lookUps: judgeLookUps(knowledge, readIfThere(folder, 'positions', name, readGoldenLookUps)),
  }));
  const told = misses ? evaluations.filter(({ name }) => !isUntouched(name)).map(printMisses) : [];
  return [printEvaluations(evaluations), ...told].join('\n\n');
}

function readIfThere<T>(
  folder: string | null,
  kind: string,
  name: string,
  read: (file: string) => readonly T[],
): readonly T[] {
  const file = join(folder ?? '', kind, name);
  return folder !== null && existsSync(file) ? read(file) : [];
}

/** The files of golden questions in a folder. */
export const goldenFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
