/** Holds the options that Discord sent against those that the command declares. */
import type { OptionSpec, OptionSpecs } from '../command/options.ts';
import type { GivenOption } from './interaction.ts';

/** Why an option does not fit; `option` is its English name, null where we do not know it at all. */
export type OptionProblem =
  | { readonly kind: 'unknown'; readonly option: null }
  | { readonly kind: 'missing' | 'not-fitting'; readonly option: string; readonly spec: OptionSpec };

/** The values by the names that the command declared, or the first problem. */
export type CheckedOptions =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: OptionProblem };

/** Discord's own limit for a text option, in UTF-16 code units. */
const MAX_TEXT_LENGTH = 6000;

/** Checks presence, kind and limits of every option. */
export function checkOptions(specs: OptionSpecs, given: readonly GivenOption[]): CheckedOptions {
  const declared = Object.entries(specs);
  if (given.some(({ name }) => !declared.some(([, spec]) => spec.names.en === name))) {
    return { ok: false, problem: { kind: 'unknown', option: null } };
  }
  const values: [string, unknown][] = [];
  for (const [key, spec] of declared) {
    const option = spec.names.en;
    const value = given.find(({ name }) => name === option)?.value;
    if (value !== undefined && !fits(value, spec)) return { ok: false, problem: { kind: 'not-fitting', option, spec } };
    if (value !== undefined) values.push([key, value]);
    else if (spec.required) return { ok: false, problem: { kind: 'missing', option, spec } };
  }
  return { ok: true, values: Object.fromEntries(values) };
}

function fits(value: GivenOption['value'], spec: OptionSpec): boolean {
  switch (spec.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= (spec.maxLength ?? MAX_TEXT_LENGTH);
    case 'whole':
      return (
        Number.isSafeInteger(value) &&
        Number(value) >= (spec.min ?? -Infinity) &&
        Number(value) <= (spec.max ?? Infinity)
      );
    case 'flag':
      return typeof value === 'boolean';
    case 'user':
      return typeof value === 'string' && /^\d{1,20}$/.test(value);
  }
}
