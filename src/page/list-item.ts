/** The lines of the list above the composer. */
import { type ChoiceView, type CommandView, findCommands } from './command-view.ts';
import type { PageStore } from './page-store.ts';
import { pickFile } from './pick-file.ts';

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

/** The line that opens the browser's chooser of files; `chosen` gets the file as a choice of the option. */
export function fileItem({ texts }: PageStore, chosen: (file: ChoiceView) => void): ListItem {
  const pick = (): void => pickFile((file) => chosen({ name: file.name, value: file }));
  return { label: texts.chooseFile, detail: '', pick };
}
