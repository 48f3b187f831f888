import type { Language, Localized } from '../article/article.ts';
import { echo } from '../reply/echo.ts';
import { wordsIn } from '../reply/words-in.ts';
import type { OptionSpec, OptionSpecs } from './options.ts';

/** An option that cannot be used: which one, by its English name, and a sentence for the person who gave it. */
export interface OptionProblem {
  readonly kind: 'missing' | 'unfit';
  readonly option: string;
  /** Discord markdown; shows the value given, escaped and shortened. */
  readonly sentence: Localized<string>;
}

/** The values by the names of the options, typed as `OptionValues` says, or the first problem. */
export type ReadOptions =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: OptionProblem };

/** How much of an unusable value is shown again, in UTF-16 code units. */
const VALUE_ECHO = 60;

/**
 * Holds raw option values, by the names of the specs, against the specs. What is not declared is left out. A text is
 * never too long here: `maxLength` is what Discord lets people type, and longer texts are answered all the same.
 */
export function readOptions(specs: OptionSpecs, raw: ReadonlyMap<string, unknown>): ReadOptions {
  const values: [string, unknown][] = [];
  for (const [option, spec] of Object.entries(specs)) {
    const value = raw.get(option) ?? undefined;
    if (value === undefined && spec.required) return { ok: false, problem: missing(option, spec) };
    if (value !== undefined && !fits(value, spec)) return { ok: false, problem: unfit(option, spec, value) };
    if (value !== undefined) values.push([option, value]);
  }
  return { ok: true, values: Object.fromEntries(values) };
}

function fits(value: unknown, spec: OptionSpec): boolean {
  switch (spec.kind) {
    case 'text':
      return typeof value === 'string';
    case 'whole':
      return typeof value === 'number' && Number.isSafeInteger(value) && isWithin(value, spec.min, spec.max);
    case 'flag':
      return typeof value === 'boolean';
    case 'user':
    case 'channel':
      return typeof value === 'string' && /^\d{1,20}$/.test(value);
    case 'file':
      return typeof value === 'object' && value !== null && 'url' in value;
  }
}

const isWithin = (value: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): boolean =>
  min <= value && value <= max;

const missing = (option: string, spec: OptionSpec): OptionProblem => ({
  kind: 'missing',
  option,
  sentence: inBoth((language) => wordsIn(language).option.missing(spec.names[language])),
});

const unfit = (option: string, spec: OptionSpec, value: unknown): OptionProblem => ({
  kind: 'unfit',
  option,
  sentence: inBoth((language) => {
    const words = wordsIn(language);
    return words.option.unfit(spec.names[language], words.quoted(show(value)), expected(spec, language));
  }),
});

function expected(spec: OptionSpec, language: Language): string {
  const { option: words } = wordsIn(language);
  return spec.kind === 'whole' ? words.whole(spec.min, spec.max) : words[spec.kind];
}

const show = (value: unknown): string =>
  echo(typeof value === 'object' ? JSON.stringify(value) : String(value), VALUE_ECHO);

const inBoth = (say: (language: Language) => string): Localized<string> => ({ de: say('de'), en: say('en') });
