import type { z } from 'zod';
import type { Finding } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Tells what is wrong with a value's shape, at the value itself; a key too many is told at that key. */
export function describeIssue(file: string, issue: Issue): Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      path: [...path, key],
      message: `Cannot read ${tellPath([...path, key])}: expected no such key`,
    }));
  }
  return [{ file, path, message: `Cannot read ${tellPath(path)}: ${tellIssue(issue)}` }];
}

function tellIssue({ message }: Issue): string {
  const text = message
    .replace(/^Invalid (?:input|option|string|URL): /u, '')
    .replace(/, received undefined$/u, ', found nothing')
    .replace(/, received /u, ', found ');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const tellPath = (path: readonly PropertyKey[]): string => (path.length > 0 ? `"${path.join('.')}"` : 'the file');
