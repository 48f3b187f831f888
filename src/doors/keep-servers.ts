/** Notices which servers have removed the bot, and deletes what has been kept long enough. */
import { REST, Routes } from 'discord.js';
import * as z from 'zod';
import type { CurationStore } from '../curation/curation-store.ts';
import type { Logger } from './door.ts';

/** What keeping servers needs. */
export interface KeepServersOptions {
  readonly token: string;
  /** Address of the Discord API, without the version. */
  readonly api: string;
  readonly store: CurationStore;
  readonly now: () => number;
  readonly log: Logger;
}

/** Milliseconds from one look to the next. */
const PERIOD = 24 * 60 * 60 * 1000;

/** The most servers that Discord tells of at once: https://discord.com/developers/docs/resources/user#get-current-user-guilds */
const PAGE = 200;

const guilds = z.array(z.object({ id: z.string() }));

/** Looks now, and once a day from then on, until it is stopped. What fails is logged, and tried again the next day. */
export function keepServers(options: KeepServersOptions): { readonly stop: () => void } {
  const look = (): void => {
    tidyServers(options).catch((error: unknown) => options.log.warn({ err: error }, 'Servers not tidied'));
  };
  look();
  const timer = setInterval(look, PERIOD);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Asks Discord once where the bot is; notes the servers that it has left, and deletes what is older than its time. */
export async function tidyServers({ token, api, store, now, log }: KeepServersOptions): Promise<void> {
  const rest = new REST({ version: '10', api }).setToken(token);
  const present = await listServers(rest);
  const at = now();
  for (const { server, leftAt } of await store.servers()) {
    if (present.has(server) === (leftAt !== null)) await store.serverLeft(server, present.has(server) ? null : at);
  }
  const gone = await store.expire(at);
  log.info({ servers: present.size, gone }, 'Servers tidied');
}

async function listServers(rest: REST): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = guilds.parse(await rest.get(Routes.userGuilds(), { query }));
    for (const { id } of page) found.add(id);
    const last = page.at(-1)?.id;
    if (page.length < PAGE || last === undefined) return found;
    after = last;
  }
}
