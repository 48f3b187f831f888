import { LIMITS } from '../reply/limits.ts';

/** What a component's id says: the command that answers its press, and what it is told. */
export interface ComponentId {
  readonly command: string;
  readonly argument: string;
}

/**
 * The id of a component that the command answers: `command:argument`. Null where Discord has no room for it; then the
 * component cannot be offered. The argument may hold colons, the command's name holds none.
 */
export function componentId(command: string, argument: string): string | null {
  const id = `${command}:${argument}`;
  return id.length > LIMITS.customId ? null : id;
}

/** Reads what `componentId` made; an id without a colon names a command and tells it nothing. */
export function readComponentId(id: string): ComponentId {
  const colon = id.indexOf(':');
  return colon < 0 ? { command: id, argument: '' } : { command: id.slice(0, colon), argument: id.slice(colon + 1) };
}
