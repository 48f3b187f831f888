/** Discord's rules for commands that its schema cannot say. */
import type { BodyProblem } from './api-error.ts';
import type { Json } from './state.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Names, descriptions and values of one command together. */
const MAX_CHARACTERS = 8000;

/** https://discord.com/developers/docs/reference#locales */
const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
    'zh-TW ko'
  ).split(' '),
);

/** What is wrong with a list of commands. */
export function commandProblems(commands: readonly Json[]): BodyProblem[] {
  return [
    ...duplicates(commands, ({ name, type }) => `${type ?? 1}:${name}`, 'APPLICATION_COMMANDS_DUPLICATE_NAME'),
    ...commands.flatMap((command, i) => [
      ...(command.type === undefined || command.type === 1 ? slashProblems(command, [i]) : menuProblems(command, [i])),
      ...localeProblems(command, [i]),
    ]),
  ];
}

function slashProblems(command: Json, path: readonly PropertyKey[]): BodyProblem[] {
  return [
    ...nameProblems(command, path),
    ...when(!command.description, [...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required'),
    ...when(
      charactersOf(command) > MAX_CHARACTERS,
      path,
      'APPLICATION_COMMAND_TOO_LARGE',
      `Command exceeds maximum size (${MAX_CHARACTERS})`,
    ),
    ...optionProblems(listOf(command.options), [...path, 'options']),
  ];
}

/** The options of a command, or of a group or subcommand within it. */
function optionProblems(options: readonly Json[], path: readonly PropertyKey[]): BodyProblem[] {
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const parts = options.filter(isSubcommand).length;
  return [
    ...duplicates(options, ({ name }) => String(name), 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', path),
    ...when(
      parts > 0 && parts < options.length,
      path,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    ),
    ...options.flatMap((option, i) => {
      const here = [...path, i];
      const late = option.required === true && firstOptional >= 0 && i > firstOptional;
      return [
        ...nameProblems(option, here),
        ...localeProblems(option, here),
        ...when(
          late,
          here,
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
        ...optionProblems(listOf(option.options), [...here, 'options']),
      ];
    }),
  ];
}

function isSubcommand({ type }: Json): boolean {
  return type === 1 || type === 2;
}

function menuProblems(command: Json, path: readonly PropertyKey[]): BodyProblem[] {
  const message = 'Context menu commands cannot have description or options';
  const wrong = !!command.description || listOf(command.options).length > 0;
  return when(wrong, path, 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID', message);
}

function nameProblems(named: Json, path: readonly PropertyKey[]): BodyProblem[] {
  const translated = Object.entries(localizationsOf(named.name_localizations));
  const names: [readonly PropertyKey[], unknown][] = [
    [[...path, 'name'], named.name],
    ...translated.map(([locale, name]): [readonly PropertyKey[], unknown] => [
      [...path, 'name_localizations', locale],
      name,
    ]),
  ];
  return names.flatMap(([here, name]) =>
    when(!isName(name), here, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
  );
}

function localeProblems(named: Json, path: readonly PropertyKey[]): BodyProblem[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys(localizationsOf(named[key])).flatMap((locale) =>
      when(!LOCALES.has(locale), [...path, key, locale], 'BASE_TYPE_CHOICES', 'Unknown locale'),
    ),
  );
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();
}

/** For each text the longest of its localizations counts. */
function charactersOf(named: Json): number {
  const longest = (key: string): number =>
    Math.max(
      ...[named[key], ...Object.values(localizationsOf(named[`${key}_localizations`]))].map(
        (it) => String(it ?? '').length,
      ),
    );
  return (
    longest('name') + longest('description') + listOf(named.options).reduce((sum, it) => sum + charactersOf(it), 0)
  );
}

function duplicates(
  list: readonly Json[],
  keyOf: (item: Json) => string,
  code: string,
  above: readonly PropertyKey[] = [],
): BodyProblem[] {
  const keys = list.map(keyOf);
  return keys.flatMap((key, i) =>
    when(keys.indexOf(key) < i, [...above, i, 'name'], code, 'This name is used already'),
  );
}

function when(wrong: boolean, path: readonly PropertyKey[], code: string, message: string): BodyProblem[] {
  return wrong ? [{ path, code, message }] : [];
}

function localizationsOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
