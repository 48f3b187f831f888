/** The bot's commands as its people see them: names and descriptions in their language, subcommands one by one. */
import type { OptionValue } from '../doors/local-discord/interaction-payload.ts';
import type { Json } from '../doors/local-discord/state.ts';

/** Discord's option types: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
export const OPTION = {
  subcommand: 1,
  group: 2,
  text: 3,
  whole: 4,
  flag: 5,
  user: 6,
  channel: 7,
  number: 10,
  file: 11,
} as const;

/** A value to choose from. */
export interface ChoiceView {
  readonly name: string;
  readonly value: OptionValue;
}

/** An option of a slash command. */
export interface OptionView {
  /** As it is registered. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: number;
  readonly isRequired: boolean;
  readonly completes: boolean;
  readonly choices: readonly ChoiceView[];
  readonly maxLength: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** A slash command, or one of its subcommands. */
export interface CommandView {
  /** Registered names from the command to the subcommand, with spaces between. */
  readonly path: string;
  readonly label: string;
  readonly description: string;
  readonly options: readonly OptionView[];
}

/** An entry in the menu of a message. */
export interface MenuView {
  readonly name: string;
  readonly label: string;
}

/** The slash commands in a locale, in the order of their labels. */
export function slashCommands(commands: readonly Json[], locale: string): CommandView[] {
  const slash = commands.filter(({ type }) => type === 1 || type === undefined);
  return slash
    .flatMap((command) => leaves(command, locale, [], []))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** The entries of a message's menu in a locale. */
export function messageMenus(commands: readonly Json[], locale: string): MenuView[] {
  return commands
    .filter(({ type }) => type === 3)
    .map((command) => ({ name: String(command.name), label: localized(command, 'name', locale) }));
}

/** The commands that fit what stands after the slash, the best first: by the start of a name, then by any part of it. */
export function findCommands(commands: readonly CommandView[], typed: string): readonly CommandView[] {
  const wanted = typed.trim().toLowerCase();
  const rank = ({ label, path, description }: CommandView): number => {
    if (label.toLowerCase().startsWith(wanted)) return 0;
    if (path.toLowerCase().startsWith(wanted)) return 1;
    if (`${label} ${path}`.toLowerCase().includes(wanted)) return 2;
    return wanted.length > 2 && description.toLowerCase().includes(wanted) ? 3 : 4;
  };
  return commands
    .map((command) => ({ command, at: rank(command) }))
    .filter(({ at }) => at < 4)
    .toSorted((a, b) => a.at - b.at)
    .map(({ command }) => command);
}

function leaves(node: Json, locale: string, names: readonly string[], labels: readonly string[]): CommandView[] {
  const path = [...names, String(node.name)];
  const label = [...labels, localized(node, 'name', locale)];
  const options = listOf(node.options);
  const deeper = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group);
  if (deeper.length > 0) return deeper.flatMap((it) => leaves(it, locale, path, label));
  return [
    {
      path: path.join(' '),
      label: label.join(' '),
      description: localized(node, 'description', locale),
      options: options.map((option) => optionView(option, locale)),
    },
  ];
}

function optionView(option: Json, locale: string): OptionView {
  return {
    name: String(option.name),
    label: localized(option, 'name', locale),
    description: localized(option, 'description', locale),
    type: Number(option.type),
    isRequired: option.required === true,
    completes: option.autocomplete === true,
    choices: listOf(option.choices).map((choice) => ({
      name: localized(choice, 'name', locale),
      value: choice.value as ChoiceView['value'],
    })),
    maxLength: numberOf(option.max_length),
    min: numberOf(option.min_value),
    max: numberOf(option.max_value),
  };
}

function localized(node: Json, key: 'name' | 'description', locale: string): string {
  const localizations = node[`${key}_localizations`];
  const own = typeof localizations === 'object' && localizations !== null ? (localizations as Json)[locale] : undefined;
  return String(own ?? node[key] ?? '');
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
