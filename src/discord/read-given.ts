import type { AutocompleteInteraction, GivenOption } from './interaction.ts';

/** What somebody typed: the subcommand, if there is one, and the options. */
export interface Given {
  readonly subcommand: string | null;
  readonly options: readonly GivenOption[];
}

/** Reads the options of a slash command, or those of its subcommand. */
export function readGiven({ options = [] }: AutocompleteInteraction['data']): Given {
  const subcommand = options.find((it) => !('value' in it));
  if (subcommand !== undefined && !('value' in subcommand))
    return { subcommand: subcommand.name, options: subcommand.options ?? [] };
  return { subcommand: null, options: options.flatMap((it) => ('value' in it ? [it] : [])) };
}
