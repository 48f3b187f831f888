import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import type { Draft } from './pack.ts';
import type { Finding } from './problem.ts';

/** The items of a list file that have their shape, and what is wrong with the others. */
export interface ReadItems<T> {
  readonly items: readonly Draft<T>[];
  readonly findings: readonly Finding[];
}

/** Reads a file that holds one value; null when it does not have its shape. */
export function readShape<T>(
  file: string,
  value: unknown,
  schema: z.ZodType<T>,
): { readonly value: T | null; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: [] };
  return { value: null, findings: result.error.issues.flatMap((issue) => describeIssue(file, issue)) };
}

/**
 * Reads a file that holds a list, item by item, so that a mistake in one hides nothing of the others.
 *
 * @param schemaOf the schema of an item
 */
export function readItems<T>(file: string, value: unknown, schemaOf: (item: unknown) => z.ZodType<T>): ReadItems<T> {
  if (!Array.isArray(value)) {
    return {
      items: [],
      findings: [{ file, path: [], message: 'Cannot read the file: expected a list of items, each after a "- "' }],
    };
  }
  const items: Draft<T>[] = [];
  const findings: Finding[] = [];
  for (const [index, item] of value.entries()) {
    const result = schemaOf(item).safeParse(item);
    if (result.success) items.push({ file, path: [index], value: result.data });
    else findings.push(...result.error.issues.flatMap((issue) => describeItemIssue(file, index, issue)));
  }
  return { items, findings };
}

const describeItemIssue = (file: string, index: number, issue: z.core.$ZodIssue): Finding[] =>
  describeIssue(file, issue).map((finding) => ({ ...finding, path: [index, ...finding.path] }));
