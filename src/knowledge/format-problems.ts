import { isAbsolute, relative } from 'node:path';
import type { Problem } from './problem.ts';

/** Prints problems, one a line: `knowledge/pack/actors.yaml:12:5  ids-unique  message`. Files are told from `from`. */
export function formatProblems(problems: readonly Problem[], from: string = process.cwd()): string {
  return problems
    .map(({ file, line, column, check, message }) => `${nearPath(file, from)}:${line}:${column}  ${check}  ${message}`)
    .join('\n');
}

function nearPath(file: string, from: string): string {
  const near = isAbsolute(file) ? relative(from, file) : file;
  return near.startsWith('..') ? file : near;
}
