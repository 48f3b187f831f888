/** The numbers that tell a message's or a modal's components apart. */
import type { Json } from './state.ts';

/** Gives every component a number, from the outside in and from top to bottom, unless the bot gave it one. */
export function numberComponents(components: readonly Json[]): Json[] {
  const taken = new Set(components.flatMap(withInner).map(({ id }) => id));
  let last = 0;
  const next = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: Json): Json => {
    const { id, components: row, component: labelled } = component;
    const numbered = { ...component, id: typeof id === 'number' && id > 0 ? id : next() };
    return {
      ...numbered,
      ...(Array.isArray(row) && { components: row.map(number) }),
      ...(isComponent(labelled) && { component: number(labelled) }),
    };
  };
  return components.map(number);
}

/** What people press, pick from or write into: the inside of rows and labels. */
export function innerComponents(components: readonly Json[]): Json[] {
  return components.flatMap(({ components: row, component }) => [
    ...(Array.isArray(row) ? (row as Json[]) : []),
    ...(isComponent(component) ? [component] : []),
  ]);
}

function withInner(component: Json): Json[] {
  return [component, ...innerComponents([component])];
}

function isComponent(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
