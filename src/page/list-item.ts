/** The lines of the list above the composer. */
import { type CommandView, findCommands } from './command-view.ts';

/** One line to pick. */
export interface ListItem {
  readonly label: string;
  readonly detail: string;
  readonly pick: () => void;
}

/** The commands that fit a text that begins with a slash; none for every other text. */
export function commandItems(
  commands: readonly CommandView[],
  text: string,
  start: (command: CommandView) => void,
): ListItem[] {
  if (!text.startsWith('/')) return [];
  return findCommands(commands, text.slice(1)).map((command) => ({
    label: `/${command.label}`,
    detail: command.description,
    pick: () => start(command),
  }));
}
