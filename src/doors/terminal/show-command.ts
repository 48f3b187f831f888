import type { Language } from '../../article/article.ts';
import { openPaper } from './paper.ts';
import { printMessage } from './print-message.ts';
import { createRunCommand } from './run-command.ts';
import { languageOfEnvironment } from './sentences.ts';
import type { Terminal } from './terminal.ts';
import type { TypedCommand } from './typed-command.ts';
import { openWriter } from './write-line.ts';

/** Shows commands as their replies come. */
export type ShowCommand = (typed: TypedCommand) => Promise<boolean>;

/**
 * Opens the output for showing commands, in the language typed, or else in that of the environment. Resolves with false when
 * nobody reads the output any longer.
 */
export function createShowCommand(terminal: Terminal): ShowCommand {
  const { input, output, environment, commands } = terminal;
  const write = openWriter(output, () => input.destroy());
  const run = createRunCommand(terminal, commands);
  const fallback: Language = languageOfEnvironment(environment);
  return async (typed) => {
    const message = await run({ ...typed, language: typed.language ?? fallback });
    return write(message === null ? '' : printMessage(message, openPaper(output, environment)));
  };
}
