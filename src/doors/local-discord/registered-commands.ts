/** The application's global commands, as Discord keeps and shows them. */
import type { Json, State } from './state.ts';

/** Replaces all commands, and adds what Discord adds. A command of the same name keeps its id. */
export function registerCommands(state: State, commands: readonly Json[]): readonly Json[] {
  state.commands = commands.map((command) => {
    const type = command.type ?? 1;
    const before = state.commands.find((it) => it.name === command.name && it.type === type);
    return {
      id: before?.id ?? state.snowflake(),
      application_id: state.application,
      version: state.snowflake(),
      dm_permission: true,
      nsfw: false,
      ...command,
      type,
      description: command.description ?? '',
      default_member_permissions: permissionsOf(command),
      ...withoutDefaults(command),
    };
  });
  state.changed();
  return state.commands;
}

/** The commands, with all localizations or, as Discord does by default, without any. */
export function listCommands(state: State, withLocalizations: boolean): readonly Json[] {
  return withLocalizations ? state.commands : state.commands.map(withoutLocalizations);
}

/** Finds a command by name. Throws if it was not registered. */
export function findCommand(state: State, name: string, type: 1 | 3 = 1): Json {
  const found = state.commands.find((it) => it.name === name && it.type === type);
  if (found !== undefined) return found;
  const known = state.commands.map((it) => `"${it.name}"`).join(', ');
  throw new Error(
    `Run the command "${name}": not registered, expected one of ${known || 'none, for nothing is registered'}`,
  );
}

/** Discord keeps permissions as a text of digits, however they were sent. */
function permissionsOf({ default_member_permissions: bits }: Json): string | null {
  return bits === undefined || bits === null ? null : String(bits);
}

/** Discord leaves out an empty list of options, and `required` where it is false. */
function withoutDefaults({ options }: Json): Json {
  if (!Array.isArray(options) || options.length === 0) return { options: undefined };
  return {
    options: options.map((option: Json) => {
      const { required, ...rest } = { ...option, ...withoutDefaults(option) };
      return required === true ? { ...rest, required } : rest;
    }),
  };
}

function withoutLocalizations({ name_localizations, description_localizations, options, ...rest }: Json): Json {
  return Array.isArray(options) ? { ...rest, options: options.map(withoutLocalizations) } : rest;
}
