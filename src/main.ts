/** The front gate: what was typed at the command line opens a door. What is heavy is imported only by who needs it. */
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import type { Config } from './config.ts';
import { endWithReader } from './doors/end-with-reader.ts';
import { addAnsweringVerbs } from './doors/verbs/add-answering-verbs.ts';
import { addDataVerbs } from './doors/verbs/add-data-verbs.ts';
import { addDiscordVerbs } from './doors/verbs/add-discord-verbs.ts';
import { addUpkeepVerbs } from './doors/verbs/add-upkeep-verbs.ts';
import { type Bot, type BotParts, exits, type Gate, Refusal } from './doors/verbs/gate.ts';

async function readConfig(): Promise<Config> {
  const { readConfig: read, readEnvironment } = await import('./config.ts');
  const result = read(readEnvironment(process.env, process.cwd()));
  if (!result.ok) throw new Refusal(result.problems);
  return result.config;
}

async function openBot({ article, ...parts }: BotParts = {}): Promise<Bot> {
  const { knowledge, libraries, api } = await readConfig();
  const { openApp } = await import('./app.ts');
  const { createFetchText } = await import('./doors/fetch-text.ts');
  const opened = openApp(knowledge, {
    libraries: article === null ? [] : libraries,
    fetchText: createFetchText(api),
    ...parts,
  });
  if (!opened.ok) throw new Refusal(opened.problems);
  const { app } = opened;
  if (article === undefined || article === null) return app;
  const chosen = app.packs().find((pack) => pack.article.id === article);
  if (chosen) return { ...app, knowledge: chosen };
  const ids = app.packs().map((pack) => pack.article.id);
  throw new Refusal([`Find the article "${article}": expected one of ${ids.join(', ')}`, ...app.leftOut]);
}

function createProgram(): Command {
  const gate: Gate = { readConfig, openBot };
  const program = new Command('belegbot')
    .description('Answers questions about an article, and always shows the passage that the answer stands on.')
    .showHelpAfterError('Add --help to see what fits here.')
    .exitOverride();
  addDiscordVerbs(program, gate);
  addAnsweringVerbs(program, gate);
  addUpkeepVerbs(program, gate);
  addDataVerbs(program, gate);
  return program;
}

endWithReader();
try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exits.mend;
  else if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.status;
  } else throw error;
}
