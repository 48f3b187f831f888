/** Do the commands that Discord has differ from ours? */
import * as z from 'zod';
import type { Registration } from './registration.ts';

/** Command names by what has to happen to them at Discord; all empty where nothing differs. */
export interface RegistrationDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

const localizations = z.record(z.string(), z.string()).nullish();
const texts = {
  type: z.number().default(1),
  name: z.string(),
  name_localizations: localizations,
  description: z.string().nullish(),
  description_localizations: localizations,
};

/** The fields that we send. Parsing drops all others: ids, versions, and the defaults that Discord adds. */
const option = z.object({
  ...texts,
  get options(): z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodType<object>>>> {
    return z.array(option).nullish();
  },
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  channel_types: z.array(z.number()).nullish(),
  choices: z.array(z.unknown()).nullish(),
});
const registered = z.array(
  z.object({
    ...texts,
    options: z.array(option).nullish(),
    integration_types: z.array(z.number()).nullish(),
    contexts: z.array(z.number()).nullish(),
    /** Discord keeps it as a text of digits, however it was sent. */
    default_member_permissions: z.union([z.string(), z.number().transform(String)]).nullish(),
  }),
);

/**
 * Compares our registration with the answer to GET commands?with_localizations=true, by what we send. Throws a ZodError
 * if `theirs` is no list of commands.
 */
export function compareRegistration(ours: readonly Registration[], theirs: unknown): RegistrationDifference {
  const wanted = byKey(registered.parse(ours));
  const found = byKey(registered.parse(theirs));
  return {
    added: names(wanted, (key) => !found.has(key)),
    changed: names(wanted, (key, form) => found.has(key) && found.get(key)?.form !== form),
    removed: names(found, (key) => !wanted.has(key)),
  };
}

/** Whether there is anything to send. */
export function isDifferent({ added, changed, removed }: RegistrationDifference): boolean {
  return added.length + changed.length + removed.length > 0;
}

interface Known {
  readonly name: string;
  readonly form: string;
}

function byKey(commands: z.infer<typeof registered>): Map<string, Known> {
  return new Map(
    commands.map((it) => [`${it.type}:${it.name}`, { name: it.name, form: JSON.stringify(canonical(it)) }]),
  );
}

function names(commands: Map<string, Known>, picks: (key: string, form: string) => boolean): string[] {
  return [...commands].filter(([key, { form }]) => picks(key, form)).map(([, { name }]) => name);
}

/** One form for equal meanings: keys in order, no null, false, empty text or empty list, sets of numbers sorted. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((it) => typeof it === 'number') ? value.toSorted() : value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, it]) => !isDefault(it));
  return Object.fromEntries(entries.map(([key, it]) => [key, canonical(it)] as const).toSorted(byFirst));
}

function isDefault(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
