/** What Discord's client lets people put into the options of a slash command. */
import type { OptionValue } from './interaction-payload.ts';
import type { Json, State } from './state.ts';

/** Discord's types of options: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
const TEXT = 3;
const WHOLE = 4;
const FLAG = 5;
const USER = 6;
const CHANNEL = 7;
const NUMBER = 10;
const FILE = 11;

/** The most that fits into a text without a limit of its own, in characters. */
const MAX_TEXT = 6000;

/** The most of a value that an error quotes, in characters. */
const MAX_QUOTED = 60;

/** Throws for a value that the option does not take: of another kind, none of its choices, or outside its limits. */
export function optionChecks(state: State, command: string, option: Json, value: OptionValue): void {
  const expected = expectedOf(state, option, value);
  if (expected === null) return;
  throw new Error(`Run "${command}" with "${shortened(value)}" as "${option.name}": expected ${expected}`);
}

/** Throws where an option that must be filled in is not. */
export function requiredOptions(command: string, options: readonly Json[], given: readonly string[]): void {
  const missing = options.find(({ name, required }) => required === true && !given.includes(String(name)));
  if (missing !== undefined)
    throw new Error(`Run "${command}" without the option "${missing.name}": expected a value, for it is required`);
}

function expectedOf(state: State, option: Json, value: OptionValue): string | null {
  const choices = Array.isArray(option.choices) ? (option.choices as Json[]) : [];
  if (choices.length > 0 && !choices.some((it) => it.value === value))
    return `one of ${choices.map((it) => `"${it.value}"`).join(', ')}`;
  switch (option.type) {
    case TEXT:
      return expectedText(option, value);
    case WHOLE:
      return Number.isInteger(value) ? expectedNumber(option, value) : 'a whole number';
    case NUMBER:
      return expectedNumber(option, value);
    case FLAG:
      return typeof value === 'boolean' ? null : 'true or false';
    case USER:
      return typeof value === 'string' && state.people.has(value) ? null : 'the id of a person of this server';
    case CHANNEL:
      return isTextChannel(state, value) ? null : 'the id of a text channel of this server';
    case FILE:
      return typeof value === 'object' ? null : 'a file';
    default:
      return null;
  }
}

function isTextChannel({ channels }: State, value: OptionValue): boolean {
  return typeof value === 'string' && channels.get(value)?.person === null;
}

function expectedText({ min_length, max_length }: Json, value: OptionValue): string | null {
  if (typeof value !== 'string') return 'a text';
  const { length } = [...value];
  const [least, most] = [Number(min_length ?? 0), Number(max_length ?? MAX_TEXT)];
  if (length < least) return `at least ${least} characters`;
  return length > most ? `at most ${most} characters, got ${length}` : null;
}

function expectedNumber({ min_value, max_value }: Json, value: OptionValue): string | null {
  if (typeof value !== 'number') return 'a number';
  if (typeof min_value === 'number' && value < min_value) return `at least ${min_value}`;
  return typeof max_value === 'number' && value > max_value ? `at most ${max_value}` : null;
}

/** A sentence is to be read, whatever was put into the option. */
function shortened(value: OptionValue): string {
  const characters = [...String(typeof value === 'object' ? value.name : value)];
  return characters.length > MAX_QUOTED ? `${characters.slice(0, MAX_QUOTED).join('')}…` : characters.join('');
}
