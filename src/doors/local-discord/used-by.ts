import type { Json, Used } from './state.ts';

/** What is written above the answer to an interaction: the command that somebody used. Null for one without a command. */
export function usedBy(person: string, { id, type, data }: Json): Used | null {
  const { name, type: kind, options } = typeof data === 'object' && data !== null ? (data as Json) : {};
  if (type !== 2 || typeof name !== 'string') return null;
  const path = [name, ...subcommandsIn(options)];
  return { person, interaction: String(id), command: path.join(' '), kind: kind === 1 ? 'slash' : 'menu' };
}

function subcommandsIn(options: unknown): string[] {
  const [first]: Json[] = Array.isArray(options) ? options : [];
  if (first === undefined || (first.type !== 1 && first.type !== 2)) return [];
  return [String(first.name), ...subcommandsIn(first.options)];
}
