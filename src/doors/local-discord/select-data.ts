import { resolvedPeople } from './interaction-payload.ts';
import type { Json, State } from './state.ts';

const STRING_SELECT = 3;
const USER_SELECT = 5;

/** Whether a component is a select menu, of texts or of people. */
export function isSelect({ type }: Json): boolean {
  return type === STRING_SELECT || type === USER_SELECT;
}

/**
 * What an interaction says about the values that a person picked: the values, and the people where the menu is of people.
 * Throws for values that the menu does not offer, and for too many or too few of them.
 */
export function selectData(state: State, select: Json, values: readonly string[]): Json {
  const { custom_id, type, min_values, max_values } = select;
  const [least, most] = [Number(min_values ?? 1), Number(max_values ?? 1)];
  const offered = offeredBy(state, select);
  const strange = values.find((value) => !offered.includes(value));
  if (strange !== undefined) {
    const known = offered.map((value) => `"${value}"`).join(', ');
    throw new Error(`Pick "${strange}" from "${custom_id}": expected ${known === '' ? 'nothing' : `one of ${known}`}`);
  }
  if (new Set(values).size < values.length)
    throw new Error(`Pick "${values.join('", "')}" from "${custom_id}": expected each value once`);
  if (values.length < least || values.length > most)
    throw new Error(`Pick ${values.length} values from "${custom_id}": expected ${least} to ${most}`);
  if (type !== USER_SELECT) return { values };
  const people = values.flatMap((id) => state.people.get(id) ?? []);
  return { values, ...(people.length > 0 && { resolved: resolvedPeople(people) }) };
}

/** What is picked before anybody picks: the preset of the menu. */
export function presetOf({ type, options, default_values }: Json): string[] {
  if (type === USER_SELECT) return listOf(default_values).map(({ id }) => String(id));
  return listOf(options).flatMap(({ value, default: isPreset }) => (isPreset === true ? [String(value)] : []));
}

function offeredBy(state: State, { type, options }: Json): string[] {
  return type === USER_SELECT ? [...state.people.keys()] : listOf(options).map(({ value }) => String(value));
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
