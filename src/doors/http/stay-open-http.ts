/** The bot behind Discord's HTTP interactions, from the first request until somebody ends it. */
import { REST } from 'discord.js';
import type { Command } from '../../command/command.ts';
import type { Door, OpenDoor } from '../door.ts';
import { registerAtStart } from '../register-at-start.ts';
import { createHttpDoor } from './create-http-door.ts';
import { type Listening, listenHttp } from './listen-http.ts';
import { openStatus } from './open-status.ts';
import type { StatusOptions } from './status-routes.ts';

/** What the bot needs to answer by HTTP. */
export interface StayOpenHttpOptions extends Door, Omit<StatusOptions, 'isReady'> {
  readonly meter: StatusOptions['meter'];
  /** The application's public key: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The bot's token; null leaves registering the commands to somebody else. */
  readonly token: string | null;
  /** REST address up to but without the version. */
  readonly api: string;
  readonly commands: readonly Command[];
  /** The id of the knowledge pack, for the log. */
  readonly pack: string;
  readonly host: string;
  readonly port: number;
  /** A port for the status routes alone; null has them on `port`. */
  readonly metricsPort: number | null;
  /** Resolves with a reason when it is asked to go. */
  readonly stop: Promise<string>;
}

/** What follows a response is done while nobody waits, but not forever. */
const REST_TIMEOUT_MS = 5_000;

/**
 * How long a process that is to make room for another one still answers while it says that it is not ready, in
 * milliseconds: whoever balances the load needs that to notice, and sends no request where nobody listens any more.
 */
const DRAIN_MS = 2_000;

/**
 * Opens the HTTP door, registers the commands where they differ, and answers until `stop`; where that
 * is SIGTERM, as orchestrators send it, for two seconds more, in which it is not ready. Rejects where a port cannot be
 * had, the public key is none, or Discord refuses the token. In the last case it has answered until then.
 */
export async function stayOpenHttp(options: StayOpenHttpOptions): Promise<void> {
  const { log, stop, pack, host, token } = options;
  const doors: OpenDoor[] = [];
  let isOpen = true;
  const isReady = (): boolean => isOpen;
  try {
    const door = await openDoor({ ...options, isReady });
    doors.push(door);
    if (options.metricsPort !== null)
      doors.push(await openStatus({ ...options, isReady, port: options.metricsPort }, log));
    log.info({ pack, host, port: door.port }, 'HTTP door open');
    const end = await Promise.race([stop, token === null ? stop : refusal({ ...options, token })]);
    log.info({ reason: end instanceof Error ? end.message : end }, 'Closing');
    if (end instanceof Error) throw end;
    isOpen = false;
    if (end === 'SIGTERM') await new Promise<void>((resolve) => options.timers.after(DRAIN_MS, resolve));
  } finally {
    isOpen = false;
    for (const door of doors) await door.close();
  }
}

function openDoor(options: StayOpenHttpOptions & StatusOptions): Promise<Listening> {
  const { token, api, host, port, metricsPort, timers } = options;
  const rest = new REST({ version: '10', api, timeout: REST_TIMEOUT_MS });
  if (token !== null) rest.setToken(token);
  const door = createHttpDoor({ ...options, rest, ...(metricsPort === null && { status: options }) });
  return listenHttp({ fetch: door.fetch, host, port, timers });
}

/** Resolves only if Discord refuses the token. */
function refusal(options: Parameters<typeof registerAtStart>[0]): Promise<Error> {
  return new Promise((resolve) => {
    registerAtStart(options).catch(resolve);
  });
}
