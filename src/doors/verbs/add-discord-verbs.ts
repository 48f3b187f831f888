/** The verbs that have to do with Discord: start, talk, register, invite. */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type Command, Option } from 'commander';
import type { Config } from '../../config.ts';
import { explained } from './explained.ts';
import { type Bot, type Gate, Refusal } from './gate.ts';
import { stopSignal } from './stop-signal.ts';

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
      if (publicKey === null && config.token === null) return showHere(await openBot(), config);
      const { goToDiscord } = await import('./go-to-discord.ts');
      await goToDiscord(openBot, config, publicKey);
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
      const bot = await openBot({ article: null });
      const { openRegister } = await import('../register.ts');
      const { openLog } = await import('../open-log.ts');
      const options = { token, api: config.api, commands: bot.commands, log: openLog(quietLevel(config)) };
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
  for (const problem of bot.leftOut) process.stderr.write(`${problem}\n`);
  const { converse } = await import('../terminal/converse.ts');
  const { openStandardTerminal } = await import('../terminal/terminal.ts');
  await converse(openStandardTerminal(bot));
}

/** The bot's process is this very program, told of another Discord. It is quiet unless somebody asked to hear it. */
async function showHere({ knowledge, packs }: Bot, config: Config): Promise<void> {
  const { showLocally } = await import('../local-server/show-locally.ts');
  const { examplesOf } = await import('../local-server/examples-of.ts');
  const others = packs().filter(({ article }) => article.id !== knowledge.article.id);
  const channels = Object.fromEntries(others.map((pack) => [pack.article.id, examplesOf(pack)]));
  const [, program = ''] = process.argv;
  await showLocally({
    command: process.execPath,
    args: [...process.execArgv, program, 'start'],
    environment: { ...process.env, LOG_LEVEL: quietLevel(config) },
    page: join(dirname(program), '..', 'page'),
    data: config.data,
    port: config.port,
    examples: { ...examplesOf(knowledge), channels },
    articles: others.map(({ article }) => article.id),
    bind: async (server, channels) => {
      const { openKept } = await import('./open-kept.ts');
      const store = await openKept(config);
      try {
        for (const { channel, article } of channels) await store.bind(server, channel, article);
      } finally {
        await store.close();
      }
    },
    output: process.stdout,
    errors: process.stderr,
    stop: stopSignal(),
  });
}

/** Where the output is for people, the log says only what went wrong, unless somebody asked to hear more. */
const quietLevel = ({ logLevel }: Config): string => (logLevel === 'info' ? 'warn' : logLevel);

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
