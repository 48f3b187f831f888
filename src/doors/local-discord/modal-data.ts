/** What a person sends with a modal. */
import { innerComponents, numberComponents } from './number-components.ts';
import { isSelect, presetOf, selectData } from './select-data.ts';
import type { Json, State } from './state.ts';

/** What is written and picked, by the custom ids of the components. */
export type ModalFields = Readonly<Record<string, string | readonly string[]>>;

/** The most that fits into a text input without a limit of its own, in characters. */
const MAX_TEXT = 4000;

/**
 * The data of a submitted modal. A component that `fields` does not name keeps what it was preset with. Throws for what
 * the modal would not let anybody send: an unknown field, a required one left empty, a text or a choice that does not fit.
 */
export function modalData(state: State, modal: Json, fields: ModalFields): Json {
  const parts: readonly Json[] = Array.isArray(modal.components) ? modal.components : [];
  const components = numberComponents(parts);
  const inner = innerComponents(components);
  requireKnown(modal, inner, fields);
  const filled = new Map(inner.map((it) => [it, fill(state, it, fields[String(it.custom_id)])]));
  const sent = (it: Json): Json => filled.get(it)?.component ?? {};
  const resolved = [...filled.values()].flatMap(({ resolved: it }): Json[] => (it === null ? [] : [it]));
  return {
    custom_id: modal.custom_id,
    components: components.map(({ type, id, components: row, component }) =>
      Array.isArray(row)
        ? { type, id, components: row.map(sent) }
        : { type, id, ...innerComponents([{ component }]).map((it) => ({ component: sent(it) }))[0] },
    ),
    ...(resolved.length > 0 && { resolved: merged(resolved) }),
  };
}

interface Filled {
  readonly component: Json;
  readonly resolved: Json | null;
}

function fill(state: State, component: Json, field: string | readonly string[] | undefined): Filled {
  const { type, id, custom_id } = component;
  if (!isSelect(component))
    return { component: { type, id, custom_id, value: textFor(component, field) }, resolved: null };
  const picked = field ?? presetOf(component);
  if (typeof picked === 'string')
    throw new Error(`Fill in "${custom_id}" with the text "${picked}": expected a list of values`);
  if (picked.length === 0 && component.required === false)
    return { component: { type, id, custom_id, values: [] }, resolved: null };
  if (picked.length === 0)
    throw new Error(`Leave "${custom_id}" empty: expected at least one value, for it is required`);
  const { values, resolved } = selectData(state, component, picked);
  return { component: { type, id, custom_id, values }, resolved: (resolved ?? null) as Json | null };
}

function textFor({ custom_id, value, required, min_length, max_length }: Json, field: unknown): string {
  const text = field ?? value ?? '';
  if (typeof text !== 'string') throw new Error(`Fill in "${custom_id}" with a list of values: expected a text`);
  const { length } = [...text];
  const [least, most] = [Number(min_length ?? 0), Number(max_length ?? MAX_TEXT)];
  if (length === 0 && required !== false)
    throw new Error(`Leave "${custom_id}" empty: expected a text, for it is required`);
  if (length > 0 && length < least)
    throw new Error(`Fill in "${custom_id}" with "${text}": expected at least ${least} characters`);
  if (length > most)
    throw new Error(`Fill in "${custom_id}" with ${length} characters: expected at most ${most} characters`);
  return text;
}

function requireKnown({ custom_id }: Json, components: readonly Json[], fields: ModalFields): void {
  const ids = components.map((it) => String(it.custom_id));
  const strange = Object.keys(fields).find((id) => !ids.includes(id));
  if (strange === undefined) return;
  const known = ids.map((id) => `"${id}"`).join(', ');
  throw new Error(`Fill in "${strange}" of the modal "${custom_id}": expected one of ${known}`);
}

/** Each select menu brings its own people; the interaction has one list of them. */
function merged(resolved: readonly Json[]): Json {
  const together = (key: string): Json => Object.assign({}, ...resolved.map((it) => it[key]));
  return { users: together('users'), members: together('members') };
}
