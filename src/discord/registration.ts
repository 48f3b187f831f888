/** What we tell Discord about our commands. */
import type { Localized } from '../article/article.ts';
import type { Command } from '../command/command.ts';
import type { OptionSpec } from '../command/options.ts';
import type { Subcommand } from '../command/subcommand.ts';
import { MANAGE_MESSAGES } from './context-of.ts';

/** Names and descriptions: English by default, German as a localization. */
interface Texts {
  readonly name: string;
  readonly name_localizations: { readonly de: string };
  readonly description: string;
  readonly description_localizations: { readonly de: string };
}

/** An option: text 3, whole number 4, yes or no 5, user 6, channel 7, file 11. */
export interface OptionRegistration extends Texts {
  readonly type: 3 | 4 | 5 | 6 | 7 | 11;
  readonly required: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
  /** Text channels only: https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
  readonly channel_types?: readonly [0];
}

/** A subcommand. */
export interface SubcommandRegistration extends Texts {
  readonly type: 1;
  readonly options: readonly OptionRegistration[];
}

/** Who is offered a command, and where. */
type Offer =
  /** Servers and users can install it and use it in servers, with the bot, and in other private channels. */
  | { readonly integration_types: readonly [0, 1]; readonly contexts: readonly [0, 1, 2] }
  /** Servers can install it; there the members with the permission are offered it, unless the server says otherwise. */
  | {
      readonly integration_types: readonly [0];
      readonly contexts: readonly [0];
      readonly default_member_permissions: string;
    };

/** A slash command, with its options or its subcommands. */
export type CommandRegistration = Texts &
  Offer & { readonly type: 1; readonly options: readonly (OptionRegistration | SubcommandRegistration)[] };

/** An entry in the menu of a message: a name and nothing else. */
export type MenuRegistration = Pick<Texts, 'name' | 'name_localizations'> & Offer & { readonly type: 3 };

/** What we tell Discord about one command. */
export type Registration = CommandRegistration | MenuRegistration;

const OPTION_TYPES = { text: 3, whole: 4, flag: 5, user: 6, channel: 7, file: 11 } as const;

/** The menu entries of the commands that have one, hidden commands too. */
export const menusOf = (commands: readonly Command[]): MenuRegistration[] =>
  commands.flatMap(({ menu, moderatorsOnly = menu?.moderatorsOnly }) =>
    menu === undefined
      ? []
      : [{ type: 3, name: menu.names.en, name_localizations: { de: menu.names.de }, ...offerOf(moderatorsOnly) }],
  );

/** The registration of all commands that people can type, in their order. An option is registered under its English name. */
export function registrationOf(commands: readonly Command[]): CommandRegistration[] {
  return commands
    .filter(({ hidden }) => !hidden)
    .map((command) => ({
      type: 1,
      ...textsOf({ en: command.name, de: command.names.de }, command.descriptions),
      options: command.subcommands?.map(subcommandOf) ?? Object.values(command.options).map(optionOf),
      ...offerOf(command.moderatorsOnly),
    }));
}

const offerOf = (moderatorsOnly: true | undefined): Offer =>
  moderatorsOnly
    ? { integration_types: [0], contexts: [0], default_member_permissions: String(MANAGE_MESSAGES) }
    : { integration_types: [0, 1], contexts: [0, 1, 2] };

const subcommandOf = ({ name, names, descriptions, options }: Subcommand): SubcommandRegistration => ({
  type: 1,
  ...textsOf({ en: name, de: names.de }, descriptions),
  options: Object.values(options).map(optionOf),
});

function textsOf(names: Localized<string>, descriptions: Localized<string>): Texts {
  return {
    name: names.en,
    name_localizations: { de: names.de },
    description: descriptions.en,
    description_localizations: { de: descriptions.de },
  };
}

function optionOf(spec: OptionSpec): OptionRegistration {
  return {
    type: OPTION_TYPES[spec.kind],
    ...textsOf(spec.names, spec.descriptions),
    required: spec.required === true,
    ...limitsOf(spec),
  };
}

function limitsOf(
  spec: OptionSpec,
): Pick<OptionRegistration, 'autocomplete' | 'max_length' | 'min_value' | 'max_value' | 'channel_types'> {
  if (spec.kind === 'text') {
    return {
      ...(spec.autocomplete === true ? { autocomplete: true } : {}),
      ...(spec.maxLength === undefined ? {} : { max_length: spec.maxLength }),
    };
  }
  if (spec.kind === 'channel') return { channel_types: [0] };
  if (spec.kind !== 'whole') return {};
  return {
    ...(spec.min === undefined ? {} : { min_value: spec.min }),
    ...(spec.max === undefined ? {} : { max_value: spec.max }),
  };
}
