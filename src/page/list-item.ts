/** The lines of the list above the composer. */
import { type ChoiceView, type CommandView, findCommands, OPTION, type OptionView } from './command-view.ts';
import type { Completion } from './completer.ts';
import { type CommandDraft, hiddenOptions } from './draft.ts';
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

/** The options of a command that are not shown yet. */
export function optionItems(draft: CommandDraft, add: (option: OptionView) => void): ListItem[] {
  return hiddenOptions(draft).map((option) => ({
    label: option.label,
    detail: option.description,
    pick: () => add(option),
  }));
}

/** What an option can be filled in with, as far as that is known; for a file, the line that opens the browser's chooser. */
export function choiceItems(
  { texts }: PageStore,
  { type }: OptionView,
  completion: Completion<ChoiceView> | null,
  choose: (choice: ChoiceView) => void,
): ListItem[] {
  if (type === OPTION.file) {
    const pick = (): void => pickFile((file) => choose({ name: file.name, value: file }));
    return [{ label: texts.chooseFile, detail: '', pick }];
  }
  const choices = completion?.state === 'ready' ? completion.choices : [];
  return choices.map((choice) => ({ label: choice.name, detail: '', pick: () => choose(choice) }));
}
