import type { Command } from '../command/command.ts';
import { readComponentId } from '../command/component-id.ts';
import { findPart, type Part } from '../command/find-part.ts';
import type { PersonInteraction } from './interaction.ts';
import { readGiven } from './read-given.ts';

/** The command that an interaction is for, with the part of it that answers; null where we have none. */
export function addresseeOf(interaction: PersonInteraction, commands: readonly Command[]): Part | null {
  if (interaction.type === 3 || interaction.type === 5)
    return findPart(commands, readComponentId(interaction.data.custom_id).command);
  const { data } = interaction;
  if (data.type === 3) return menuOf(data.name, commands);
  const { subcommand } = readGiven(data);
  return findPart(commands, subcommand === null ? data.name : `${data.name} ${subcommand}`);
}

function menuOf(name: string, commands: readonly Command[]): Part | null {
  const command = commands.find(({ menu }) => menu?.names.en === name);
  return command === undefined ? null : { command, part: command, path: command.name };
}

/** Whether only moderators may do this, wherever the command or its component is shown. */
export function isForModerators(interaction: PersonInteraction, { command }: Part): boolean {
  const isMenu = interaction.type === 2 && interaction.data.type === 3;
  return command.moderatorsOnly === true || (isMenu && command.menu?.moderatorsOnly === true);
}
