/** Discord's rules for modals that its schema cannot say. */
import type { BodyProblem } from './api-error.ts';
import type { Json } from './state.ts';

const ROW = 1;
const STRING_SELECT = 3;
const TEXT_INPUT = 4;
const USER_SELECT = 5;
const LABEL = 18;

/** Top-level components: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
const MAX_PARTS = 5;

interface Placed {
  readonly path: readonly PropertyKey[];
  readonly component: Json;
}

/** What is wrong with the data of a modal that fits the schema. */
export function modalProblems({ components }: Json): BodyProblem[] {
  const parts = listOf(components);
  const length = `Must be between 1 and ${MAX_PARTS} in length.`;
  const isBadLength = parts.length === 0 || parts.length > MAX_PARTS;
  const inputs = parts.flatMap((part, i) => inputsOf(part, ['components', i]));
  return [
    ...when(isBadLength, ['components'], 'BASE_TYPE_BAD_LENGTH', length),
    ...parts.flatMap((part, i) => partProblems(part, ['components', i])),
    ...inputs.flatMap(({ component, path }) => inputProblems(component, path)),
    ...duplicates(inputs),
  ];
}

function inputsOf({ components, component }: Json, path: readonly PropertyKey[]): Placed[] {
  const row = listOf(components).map((it, i) => ({ component: it, path: [...path, 'components', i] }));
  return isObject(component) ? [...row, { component, path: [...path, 'component'] }] : row;
}

function partProblems({ type, components, component }: Json, path: readonly PropertyKey[]): BodyProblem[] {
  if (type === LABEL) {
    const isShown = isObject(component) && [STRING_SELECT, TEXT_INPUT, USER_SELECT].includes(Number(component.type));
    const message = 'A label holds a text input, a string select or a user select';
    return when(!isShown, [...path, 'component', 'type'], 'BASE_TYPE_CHOICES', message);
  }
  if (type !== ROW) return when(true, [...path, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of (1, 18)');
  const row = listOf(components);
  return [
    ...when(row.length !== 1, [...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'A row holds one text input'),
    ...row.flatMap(({ label }, i) =>
      when(!label, [...path, 'components', i, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required'),
    ),
  ];
}

function inputProblems(input: Json, path: readonly PropertyKey[]): BodyProblem[] {
  const { min_length, max_length, min_values, max_values, disabled } = input;
  const values = listOf(input.options).map(({ value }) => value);
  return [
    ...when(
      isMore(min_length, max_length),
      [...path, 'min_length'],
      'BASE_TYPE_MAX_LENGTH',
      'min_length is more than max_length',
    ),
    ...when(
      isMore(min_values, max_values ?? 1),
      [...path, 'min_values'],
      'BASE_TYPE_MAX_LENGTH',
      'min_values is more than max_values',
    ),
    ...when(
      new Set(values).size < values.length,
      [...path, 'options'],
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
    ...when(disabled === true, [...path, 'disabled'], 'COMPONENT_DISABLED', 'Modals have no disabled components'),
  ];
}

function duplicates(inputs: readonly Placed[]): BodyProblem[] {
  const ids = inputs.map(({ component }) => component.custom_id);
  const message = 'Component custom id cannot be duplicated';
  return inputs.flatMap(({ path }, i) =>
    when(ids.indexOf(ids[i]) < i, [...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message),
  );
}

function isMore(least: unknown, most: unknown): boolean {
  return typeof least === 'number' && typeof most === 'number' && least > most;
}

function when(wrong: boolean, path: readonly PropertyKey[], code: string, message: string): BodyProblem[] {
  return wrong ? [{ path, code, message }] : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
