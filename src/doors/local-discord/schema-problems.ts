/** From a zod schema's complaints to Discord's. */
import * as z from 'zod';
import type { BodyProblem } from './api-error.ts';

/**
 * What the schema says against the body. A field that Discord does not know counts too: Discord would pass over it in
 * silence, and what it was meant to do would never happen.
 */
export function schemaProblems(schema: z.core.$ZodType, body: unknown): BodyProblem[] {
  const parsed = z.core.safeParse(schema, body);
  if (parsed.success) return unknownFields(body, parsed.data, []);
  return parsed.error.issues.flatMap((issue) => problemsOf(issue, []));
}

function problemsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): BodyProblem[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ path, code: issue.code.toUpperCase(), message: issue.message }];
  const meant = issue.errors.filter((branch) => !branch.some(isOtherKind)).toSorted((a, b) => a.length - b.length)[0];
  if (meant === undefined)
    return [{ path, code: 'UNION_TYPE_CHOICES', message: 'Value fits none of the allowed kinds' }];
  return meant.flatMap((inner) => problemsOf(inner, path));
}

/** A branch of a union that complains of `type` was never meant. */
function isOtherKind({ path, code }: z.core.$ZodIssue): boolean {
  return path.length === 1 && path[0] === 'type' && code === 'invalid_value';
}

/** Parsing strips the fields that the schema does not name; what is missing afterwards is unknown to Discord. */
function unknownFields(sent: unknown, known: unknown, path: readonly PropertyKey[]): BodyProblem[] {
  if (typeof sent !== 'object' || sent === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(sent).flatMap(([key, value]) => {
    const found = Object.entries(known).find(([name]) => name === key);
    const here = [...path, Array.isArray(sent) ? Number(key) : key];
    if (found === undefined) return [{ path: here, code: 'UNKNOWN_FIELD', message: 'Discord knows no such field' }];
    return unknownFields(value, found[1], here);
  });
}
