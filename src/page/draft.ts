/** What stands in the composer: a text, or a command with what its options say so far. Plain values, no browser. */
import type { OptionValues } from '../doors/local-discord/page/page-event.ts';
import { type ChoiceView, type CommandView, OPTION, type OptionView } from './command-view.ts';

/** An option that is shown in the composer. */
export interface Field {
  readonly option: OptionView;
  readonly text: string;
  /** What was chosen from a list; null while it is only typed. */
  readonly value: ChoiceView['value'] | null;
}

/** A command that is being written. */
export interface CommandDraft {
  readonly kind: 'command';
  readonly command: CommandView;
  readonly fields: readonly Field[];
}

/** Everything that the composer can hold. */
export type Draft = { readonly kind: 'text'; readonly text: string } | CommandDraft;

/** Why an option cannot be sent as it is. */
export type FieldProblem = 'missing' | 'not-a-choice' | 'not-a-number' | 'out-of-range' | 'too-long';

/** The values of all options, or what is wrong, by option. */
export type DraftValues =
  | { readonly ok: true; readonly values: OptionValues }
  | { readonly ok: false; readonly problems: ReadonlyMap<string, FieldProblem> };

/** The composer as it is at first. */
export const emptyDraft: Draft = { kind: 'text', text: '' };

/** Types of options that nobody types: they are chosen. */
const CHOSEN: readonly number[] = [OPTION.flag, OPTION.user, OPTION.channel, OPTION.file];

/** Starts a command: what it requires is shown, and whatever `texts` says something about, by registered name. */
export function startCommand(command: CommandView, texts: Readonly<Record<string, string>> = {}): CommandDraft {
  const shown = command.options.filter(({ isRequired, name }) => isRequired || texts[name] !== undefined);
  return {
    kind: 'command',
    command,
    fields: shown.map((option) => ({ option, text: texts[option.name] ?? '', value: null })),
  };
}

/** Somebody types into an option; what was chosen before no longer holds. */
export function typeInto(draft: CommandDraft, option: string, text: string): CommandDraft {
  return change(draft, option, { text, value: null });
}

/** Somebody chooses from an option's list. */
export function choose(draft: CommandDraft, option: string, { name, value }: ChoiceView): CommandDraft {
  return change(draft, option, { text: name, value });
}

/** Shows one more option. */
export function addOption(draft: CommandDraft, option: OptionView): CommandDraft {
  return { ...draft, fields: [...draft.fields, { option, text: '', value: null }] };
}

/** Takes an option away; one that is required stays, empty. */
export function removeOption(draft: CommandDraft, name: string): CommandDraft {
  const field = draft.fields.find(({ option }) => option.name === name);
  if (field?.option.isRequired) return change(draft, name, { text: '', value: null });
  return { ...draft, fields: draft.fields.filter(({ option }) => option.name !== name) };
}

/** The options that are not shown yet. */
export function hiddenOptions({ command, fields }: CommandDraft): readonly OptionView[] {
  return command.options.filter(({ name }) => !fields.some(({ option }) => option.name === name));
}

/** The option to fill in next: the first empty one after `after`, or before it; null if there is none. */
export function nextEmpty({ fields }: CommandDraft, after: string): string | null {
  const at = fields.findIndex(({ option }) => option.name === after);
  const empty = [...fields.slice(at + 1), ...fields.slice(0, at)].find(({ text }) => text.trim() === '');
  return empty?.option.name ?? null;
}

/** What the command can be sent with. Options that are shown but empty are left out, unless they are required. */
export function valuesOf({ fields }: CommandDraft): DraftValues {
  const read = fields.map((field) => ({ name: field.option.name, ...readField(field) }));
  const problems = read.flatMap(({ name, problem }) => (problem === null ? [] : [[name, problem] as const]));
  if (problems.length > 0) return { ok: false, problems: new Map(problems) };
  return {
    ok: true,
    values: Object.fromEntries(read.flatMap(({ name, value }) => (value === null ? [] : [[name, value]]))),
  };
}

/** What the options say so far, as an autocompletion sends it: the focused one as it is typed, others where they fit. */
export function valuesSoFar(draft: CommandDraft, focused: string): OptionValues {
  const others = draft.fields.filter(({ option }) => option.name !== focused);
  const typed = draft.fields.find(({ option }) => option.name === focused)?.text ?? '';
  const read = others.map((field) => ({ name: field.option.name, ...readField(field) }));
  const known = read.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const]));
  return { ...Object.fromEntries(known), [focused]: typed };
}

/** The problems but that of one option. */
export function withoutProblem(
  problems: ReadonlyMap<string, FieldProblem>,
  option: string,
): ReadonlyMap<string, FieldProblem> {
  return new Map([...problems].filter(([name]) => name !== option));
}

interface ReadField {
  readonly value: ChoiceView['value'] | null;
  readonly problem: FieldProblem | null;
}

function readField({ option, text, value }: Field): ReadField {
  if (value !== null) return { value, problem: null };
  const typed = text.trim();
  if (typed === '') return { value: null, problem: option.isRequired ? 'missing' : null };
  if (option.choices.length > 0 || CHOSEN.includes(option.type)) return { value: null, problem: 'not-a-choice' };
  if (option.type === OPTION.whole || option.type === OPTION.number) return readNumber(option, typed);
  const isTooLong = option.maxLength !== null && typed.length > option.maxLength;
  return isTooLong ? { value: null, problem: 'too-long' } : { value: typed, problem: null };
}

function readNumber({ type, min, max }: OptionView, typed: string): ReadField {
  const number = Number(typed.replace(',', '.'));
  if (Number.isNaN(number) || (type === OPTION.whole && !Number.isInteger(number)))
    return { value: null, problem: 'not-a-number' };
  if (number < (min ?? -Infinity) || number > (max ?? Infinity)) return { value: null, problem: 'out-of-range' };
  return { value: number, problem: null };
}

function change(draft: CommandDraft, name: string, to: Partial<Field>): CommandDraft {
  return {
    ...draft,
    fields: draft.fields.map((field) => (field.option.name === name ? { ...field, ...to } : field)),
  };
}
