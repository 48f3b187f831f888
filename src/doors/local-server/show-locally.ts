/** The whole bot on this machine: a Discord on loopback with its page, and the bot's process logged in to it. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { type LocalDiscord, openLocalDiscord } from '../local-discord/local-discord.ts';
import type { PageOptions } from '../local-discord/page/open-page.ts';
import type { BotView, Examples } from '../local-discord/page/page-event.ts';
import { languageOfEnvironment } from '../terminal/sentences.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { readKept, writeKept } from './kept-file.ts';
import { saveChanges } from './save-changes.ts';
import { serverSentences } from './server-sentences.ts';

/** What showing the bot needs. */
export interface ShowOptions {
  /** The program that is the bot, as it goes to any Discord. */
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder of the built page. */
  readonly page: string;
  /** Folder for the messages, which stay from one start to the next. */
  readonly data: string;
  /** The first port to try; 0 takes any. */
  readonly port: number;
  readonly examples: Examples;
  /** Ids of further articles: each gets a channel of that name. */
  readonly articles: readonly string[];
  /** Binds a further article to its new channel, before the bot comes. */
  readonly bind: (server: string, channels: readonly NewChannel[]) => Promise<void>;
  readonly output: Writable;
  readonly errors: Writable;
  /** Resolves when it is asked to go. */
  readonly stop: Promise<string>;
}

/** A channel that was not there at the last start. */
export interface NewChannel {
  readonly channel: string;
  readonly article: string;
}

/** The server's channels: one for each language, and the moderators' own. */
const CHANNELS = ['allgemein', 'general', 'moderation'] as const;

/** Somebody for each client that the bot treats differently. */
const PEOPLE = [
  { name: 'Lena', locale: 'de' },
  { name: 'Sam', locale: 'en-US' },
  { name: 'Mo', locale: 'de', moderates: true },
] as const;

/** How many ports are tried, one after the other. */
const PORTS = 20;

/** Opens everything, prints the page's address, and closes it all when asked to. Rejects where no port is free. */
export async function showLocally(options: ShowOptions): Promise<void> {
  const { output, errors, data, stop } = options;
  const sentences = serverSentences[languageOfEnvironment(options.environment)];
  const token = randomBytes(24).toString('base64url');
  let bot: BotProcess | null = null;
  const page: PageOptions = {
    files: options.page,
    examples: options.examples,
    bot: (connected) => viewOf(bot, connected),
    restart: () => bot?.restart(),
  };
  const { articles } = options;
  const { discord, path, created } = await openOnFreePort({ token, page, data, errors, articles, port: options.port });
  if (created.length > 0) await options.bind(discord.world.server, created);
  const saving = saveChanges(
    () => writeKept(path, discord.keep()),
    (error) => errors.write(`${sentences.notKept(error instanceof Error ? error.message : String(error))}\n`),
  );
  discord.world.subscribe(saving.changed);
  bot = startBotProcess({
    command: options.command,
    args: options.args,
    environment: { ...options.environment, DISCORD_TOKEN: token, DISCORD_API: discord.api },
    said: (line) => errors.write(`${line}\n`),
    changed: discord.changed,
  });
  output.write(`${sentences.open(`http://127.0.0.1:${discord.port}`)}\n`);
  await stop;
  await bot.stop();
  await discord.close();
  saving.flush();
}

function viewOf(bot: BotProcess | null, connected: boolean): Pick<BotView, 'state' | 'problems'> {
  if (connected) return { state: 'online', problems: [] };
  const { isRunning, problems } = bot?.status() ?? { isRunning: true, problems: [] };
  return { state: isRunning ? 'starting' : 'stopped', problems };
}

/** An open Discord, and the file that it is kept in. */
interface Opened {
  readonly discord: LocalDiscord;
  readonly path: string;
  readonly created: readonly NewChannel[];
}

interface OpenOptions extends Pick<ShowOptions, 'data' | 'port' | 'errors' | 'articles'> {
  readonly token: string;
  readonly page: PageOptions;
}

/** Each port keeps its own messages, so two that run side by side do not overwrite each other. */
async function openOnFreePort(options: OpenOptions): Promise<Opened> {
  for (let port = options.port; ; port += 1) {
    try {
      return await openOn(port, options);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port - options.port >= PORTS) throw error;
    }
  }
}

async function openOn(port: number, { token, page, data, errors, articles }: OpenOptions): Promise<Opened> {
  const path = join(data, `local-discord-${port}.json`);
  const { kept, problem } = readKept(path);
  const start = { token, port, page, now: Date.now, channels: [...CHANNELS, ...articles], ...(kept && { kept }) };
  const discord = await openLocalDiscord(start);
  if (problem !== null) errors.write(`${problem}\n`);
  if (kept === null) for (const person of PEOPLE) discord.world.join(person);
  const known = new Set(kept?.channels.map(({ name }) => name));
  const created = discord.world
    .channels()
    .filter(({ name }) => articles.includes(name) && !known.has(name))
    .map(({ id, name }) => ({ channel: id, article: name }));
  return { discord, path, created };
}
