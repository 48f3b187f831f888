import type { Language } from '../../article/article.ts';
import type { Command } from '../../command/command.ts';
import { findPart } from '../../command/find-part.ts';
import type { InteractionResponse, MessageJson } from '../../discord/respond.ts';
import { sayPrivately } from '../../discord/say-privately.ts';
import type { Door } from '../door.ts';
import { logOutcome } from '../log-outcome.ts';
import { sentences } from './sentences.ts';

/** A command to run as the person at the terminal. */
export interface CommandRun {
  /** With its subcommand: `ask`, `curate add`. */
  readonly name: string;
  /** By the options' English names, as typed. */
  readonly options: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** Runs commands the way Discord does: an interaction goes into `handle`, and the message comes out; a form only says where it works. */
export type RunCommand = (run: CommandRun) => Promise<MessageJson | null>;

/** Opens the door's side of that. The person is in direct messages with the bot and moderates nothing. */
export function createRunCommand({ handle, now, log }: Door, commands: readonly Command[]): RunCommand {
  let count = 0;
  return async ({ name, options, language }) => {
    count += 1;
    const specs = Object.values(findPart(commands, name)?.part.options ?? {});
    const given = Object.entries(options).map(([option, typed]) => {
      const isWhole = specs.find(({ names }) => names.en === option)?.kind === 'whole';
      return { name: option, value: isWhole && /^-?\d+$/u.test(typed) ? Number(typed) : typed };
    });
    const started = now();
    const { response, outcome } = await handle({
      id: String(count),
      application_id: '0',
      token: 'terminal',
      type: 2,
      locale: language,
      user: { id: '0', username: 'terminal' },
      data: slashData(name, given),
    });
    logOutcome(log, outcome, now() - started);
    return messageIn(response?.type === 9 ? sayPrivately(sentences[language].form) : response);
  };
}

function messageIn(response: InteractionResponse | null): MessageJson | null {
  return response !== null && 'data' in response && 'embeds' in response.data ? response.data : null;
}

function slashData(path: string, options: readonly object[]): object {
  const [name, subcommand] = path.split(' ');
  return { type: 1, name, options: subcommand === undefined ? options : [{ type: 1, name: subcommand, options }] };
}
