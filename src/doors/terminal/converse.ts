/** The terminal as a place to talk to the bot: questions and the commands that it has in Discord. */
import { createInterface } from 'node:readline';
import { escapeMarkdown } from '../../reply/escape-markdown.ts';
import { openPaper } from './paper.ts';
import { printMarkdown } from './print-message.ts';
import { readLines } from './read-lines.ts';
import { languageOfEnvironment, sentences } from './sentences.ts';
import { createShowCommand } from './show-command.ts';
import type { Terminal } from './terminal.ts';
import { readTyped } from './typed-command.ts';

const ends = new Set(['/quit', '/exit', '/bye', '/ende', '/tschüss']);

/** Talks until the person ends it, the input ends, or nobody reads the output any longer. */
export async function converse(terminal: Terminal): Promise<void> {
  const { input, output, environment, knowledge, commands } = terminal;
  const { invitation, farewell } = sentences[languageOfEnvironment(environment)];
  const say = (text: string): void => {
    output.write(`${printMarkdown(escapeMarkdown(text), openPaper(output, environment))}\n\n`);
  };
  const show = createShowCommand(terminal);
  say(invitation(knowledge.article.title));
  for await (const line of input.isTTY ? promptLines(terminal) : readLines(input)) {
    const typed = line.trim();
    if (typed === '') continue;
    if (ends.has(typed.toLowerCase())) break;
    if (!(await show(readTyped(typed, commands, knowledge)))) return;
    output.write('\n');
  }
  say(farewell);
}

/** Lines with a prompt and a history. Ctrl-C ends them, as Ctrl-D does. */
async function* promptLines({ input, output, environment }: Terminal): AsyncGenerator<string> {
  const { pens } = openPaper(output, environment);
  const reader = createInterface({ input, output, prompt: `${pens.bold('›')} ` });
  reader.on('SIGINT', () => reader.close());
  reader.prompt();
  for await (const line of reader) {
    yield line;
    reader.prompt();
  }
}
