/** Who may use which command, and where. */
import type { Act } from './interaction-payload.ts';
import { permissionsOf } from './payload.ts';
import type { Json, Person } from './state.ts';

/** Whether the command is offered to a person in the server. One that asks for "0" is for administrators, whom this server has none of. */
export function mayUse(person: Person, { default_member_permissions: bits }: Json): boolean {
  if (typeof bits !== 'string') return true;
  const needed = BigInt(bits);
  return needed !== 0n && (permissionsOf(person) & needed) === needed;
}

/** Throws where the command is not offered: in a place that it is not for, or in the server to a person without the permissions. */
export function requireUse({ member, channel }: Act, command: Json): void {
  const isDirect = channel.person !== null;
  const { name, contexts, default_member_permissions: bits } = command;
  if (Array.isArray(contexts) && !contexts.includes(isDirect ? 1 : 0)) {
    const expected = isDirect ? 'another place than direct messages' : 'another place than the server';
    throw new Error(`Run "${name}" in "${channel.name}": expected ${expected}`);
  }
  if (!isDirect && !mayUse(member, command))
    throw new Error(`Run "${name}" as "${member.name}": expected somebody with the permissions "${bits}"`);
}
