/** The verbs that have to do with Discord: start, talk, register, invite. */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type Command, Option } from 'commander';
import type { Config } from '../../config.ts';
import type { ReadableMeter } from '../meter.ts';
import { type Bot, exits, type Gate, Refusal } from './gate.ts';

/** Adds start, talk, register and invite. */
export function addDiscordVerbs(program: Command, { readConfig, openBot }: Gate): void {
  program
    .command('start')
    .description('go to Discord with DISCORD_TOKEN; without one, show the whole bot in the browser')
    .addOption(
      new Option('--door <door>', 'how Discord reaches the bot: it connects to Discord, or Discord calls it by HTTP')
        .choices(['gateway', 'http'])
        .default('gateway'),
    )
    .action(async ({ door }: { readonly door: 'gateway' | 'http' }) => {
      const config = await readConfig();
      const publicKey = door === 'http' ? needPublicKey(config) : null;
      const bot = await openBot();
      if (publicKey !== null) return waitForDiscord(bot, config, publicKey);
      await (config.token === null ? showHere(bot, config) : goToDiscord(bot, config, config.token));
    });
  program
    .command('talk')
    .description('talk to the bot here in the terminal')
    .action(async () => talk(await openBot()));
  program
    .command('register')
    .description('tell Discord about the commands, where its list differs; start does so too')
    .action(async () => {
      const config = await readConfig();
      const token = needToken(config, 'Register the commands');
      const bot = await openBot();
      const { openRegister } = await import('../register.ts');
      const { openLog } = await import('../open-log.ts');
      const options = { token, api: config.api, commands: bot.commands, log: openLog(config.logLevel) };
      const { sent, ...difference } = await explained(openRegister(options));
      const parts = Object.entries(difference).flatMap(([what, names]) =>
        names.length === 0 ? [] : `${what}: ${names.join(', ')}`,
      );
      process.stdout.write(
        sent ? `Registered (${parts.join('; ')})\n` : 'Nothing to register: Discord has these commands\n',
      );
    });
  program
    .command('invite')
    .description('print the link that installs the bot on a server')
    .action(async () => {
      const config = await readConfig();
      const token = needToken(config, 'Make the invitation');
      const { inviteLink } = await import('../invite.ts');
      process.stdout.write(`${await explained(inviteLink({ token, api: config.api }))}\n`);
    });
}

async function talk(bot: Bot): Promise<void> {
  const { converse } = await import('../terminal/converse.ts');
  const { openStandardTerminal } = await import('../terminal/terminal.ts');
  await converse(openStandardTerminal(bot));
}

/** The bot's process is this very program, told of another Discord. It is quiet unless somebody asked to hear it. */
async function showHere({ knowledge }: Bot, config: Config): Promise<void> {
  const { showLocally } = await import('../local-server/show-locally.ts');
  const { examplesOf } = await import('../local-server/examples-of.ts');
  const [, program = ''] = process.argv;
  await showLocally({
    command: process.execPath,
    args: [...process.execArgv, program, 'start'],
    environment: { ...process.env, LOG_LEVEL: config.logLevel === 'info' ? 'warn' : config.logLevel },
    page: join(dirname(program), '..', 'page'),
    data: config.data,
    port: config.port,
    examples: examplesOf(knowledge),
    output: process.stdout,
    errors: process.stderr,
    stop: stopSignal(),
  });
}

async function goToDiscord(bot: Bot, config: Config, token: string): Promise<void> {
  const { stayOpen } = await import('../stay-open.ts');
  const { api, shards, host, metricsPort } = config;
  const door = { ...(await openOptions(bot, config)), token, api, shards, stop: stopSignal() };
  if (metricsPort === null) return explained(stayOpen(door));
  const meter = await openMeter();
  await explained(stayOpen({ ...door, meter, status: { ...door, meter, host, port: metricsPort } }));
}

async function waitForDiscord(bot: Bot, config: Config, publicKey: string): Promise<void> {
  const { stayOpenHttp } = await import('../http/stay-open-http.ts');
  const door = { ...(await openOptions(bot, config)), meter: await openMeter() };
  await explained(stayOpenHttp({ ...config, ...door, publicKey, stop: stopSignal() }));
}

/** What the doors to Discord have in common. */
async function openOptions({ handle, commands, knowledge }: Bot, { logLevel }: Config) {
  const { openLog } = await import('../open-log.ts');
  const { realTimers } = await import('../timers.ts');
  // Whoever got here has loaded the knowledge, and there is nothing else to wait for.
  const isReady = async (): Promise<boolean> => true;
  const log = openLog(logLevel);
  return { handle, commands, pack: knowledge.article.id, now: Date.now, timers: realTimers, log, isReady };
}

/** Only who can be asked for figures counts: the rest do without the memory that this takes. */
async function openMeter(): Promise<ReadableMeter> {
  const { createPrometheusMeter } = await import('../prometheus-meter.ts');
  return createPrometheusMeter();
}

/** Resolves with the name of the first signal that asks the process to go. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}

function needToken({ token }: Config, action: string): string {
  if (token === null)
    throw new Refusal([`${action}: DISCORD_TOKEN is not set, expected the token of the bot (see .env.example)`]);
  return token;
}

function needPublicKey({ publicKey }: Config): string {
  if (publicKey === null)
    throw new Refusal([
      'Open the HTTP door: DISCORD_PUBLIC_KEY is not set, expected the public key of the application (see .env.example)',
    ]);
  return publicKey;
}

/** What Discord refuses is told in a sentence, without a stack. */
async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { isRefusedToken } = await import('../refused-token.ts');
    throw new Refusal(
      [error instanceof Error ? error.message : String(error)],
      isRefusedToken(error) ? exits.mend : exits.failed,
    );
  }
}
