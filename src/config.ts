/** The environment, read once: what an operator may set, what it means, and what is wrong with it. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import dotenv from 'dotenv';
import * as z from 'zod';
import { projectFolder } from './config/project-folder.ts';
import { readShards, type Shards, shardsExpected } from './config/read-shards.ts';
import { type LogLevel, logLevels, variables } from './config/variables.ts';

/** Everything that can be set. */
export interface Config {
  /** The bot's token; null where it is not meant to go to Discord. */
  readonly token: string | null;
  /** Address of Discord's REST API, up to but without the version. */
  readonly api: string;
  /** Folder of the standard knowledge pack. */
  readonly knowledge: string;
  /** Folders of which each folder that holds a pack is a further one. */
  readonly libraries: readonly string[];
  readonly logLevel: LogLevel;
  readonly shards: Shards;
  /** How often a member may ask in a minute; 0 for as often as they like. */
  readonly asksPerMinute: number;
  /** Folder for what is kept from one start to the next. */
  readonly data: string;
  /** Address of the PostgreSQL database that keeps servers' own answers; null for a file in the folder. */
  readonly database: string | null;
  /** Port of the HTTP door, and the first one that the page in the browser tries; 0 takes any. */
  readonly port: number;
  /** The application's public key, 64 hexadecimal digits; null where it is not set. Only the HTTP door needs it. */
  readonly publicKey: string | null;
  /** Address of the interface that the HTTP door and the metrics port listen on. */
  readonly host: string;
  /** Port for health, readiness and figures alone; null where there is none. */
  readonly metricsPort: number | null;
}

/** The config, or every problem with the environment, each in a sentence. */
export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Environment variables by name; an empty text counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The pack that answers where no other one is meant. */
const STANDARD = 'knowledge/trump-putin-telefonat';

const NO_PORT = 'expected a port: a whole number from 0 to 65535';

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/u, NO_PORT)
  .transform(Number)
  .refine((number) => number <= 65_535, NO_PORT);

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^[\w.-]*$/u, 'expected the token alone: letters, digits, ".", "-" and "_", with no "Bot " before it'),
  DISCORD_API: z.url({ protocol: /^https?$/u, error: 'expected an address that starts with https:// or http://' }),
  BELEGBOT_KNOWLEDGE: z
    .string()
    .transform((folder) => resolve(folder))
    .refine(isFolder, 'expected the folder of a knowledge pack'),
  BELEGBOT_LIBRARY: z
    .string()
    .transform((folder) => (folder === '' ? null : resolve(folder)))
    .refine((folder) => folder === null || isFolder(folder), 'expected a folder whose folders are knowledge packs'),
  BELEGBOT_SHARDS: z
    .string()
    .trim()
    .refine((typed) => readShards(typed) !== null, shardsExpected)
    .transform((typed) => readShards(typed) ?? 'auto'),
  BELEGBOT_ASKS_PER_MINUTE: z
    .string()
    .regex(/^\d{1,6}$/u, 'expected a whole number from 0 to 999999')
    .transform(Number),
  DISCORD_PUBLIC_KEY: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^(?:[0-9a-f]{64})?$/u, 'expected the public key of the application: 64 hexadecimal digits'),
  BELEGBOT_HOST: z
    .string()
    .trim()
    .regex(/^[\w.:%-]+$/u, 'expected an address without scheme and port, such as 127.0.0.1, 0.0.0.0 or ::'),
  BELEGBOT_PORT: portSchema,
  BELEGBOT_METRICS_PORT: z.union([z.literal(''), portSchema], NO_PORT),
  BELEGBOT_DATA: z.string().transform((folder) => resolve(folder)),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^(?:postgres(?:ql)?:\/\/\S+)?$/u, 'expected an address that starts with postgres://'),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(logLevels, `expected one of ${logLevels.join(', ')}`)),
});

/** Reads the config from environment variables. Reports all problems at once, never with the value of a secret. */
export function readConfig(environment: Environment): ReadConfig {
  const given = withoutEmpty(environment);
  const unset = Object.entries(variables).map(([name, variable]) => [name, variable.unset]);
  const knowledge = join(projectFolder(), STANDARD);
  const read = schema.safeParse({ ...Object.fromEntries(unset), BELEGBOT_KNOWLEDGE: knowledge, ...given });
  if (!read.success) return { ok: false, problems: read.error.issues.map((issue) => describe(issue, given)) };
  const { DISCORD_TOKEN: token, DISCORD_API: api, BELEGBOT_KNOWLEDGE: folder } = read.data;
  const { BELEGBOT_SHARDS: shards, LOG_LEVEL: logLevel, BELEGBOT_DATA: data, DATABASE_URL: database } = read.data;
  const { BELEGBOT_LIBRARY: library } = read.data;
  const builtIn = given.BELEGBOT_KNOWLEDGE === undefined ? [dirname(knowledge)] : [];
  const { DISCORD_PUBLIC_KEY: publicKey, BELEGBOT_HOST: host } = read.data;
  const {
    BELEGBOT_PORT: port,
    BELEGBOT_METRICS_PORT: metricsPort,
    BELEGBOT_ASKS_PER_MINUTE: asksPerMinute,
  } = read.data;
  return {
    ok: true,
    config: {
      token: token === '' ? null : token,
      api: api.replace(/\/+$/u, ''),
      knowledge: folder,
      libraries: [...builtIn, ...(library === null ? [] : [library])],
      logLevel,
      shards,
      asksPerMinute,
      data,
      database: database === '' ? null : database,
      port,
      publicKey: publicKey === '' ? null : publicKey,
      host,
      metricsPort: metricsPort === '' ? null : metricsPort,
    },
  };
}

/** The process's environment with what a .env file in `folder` adds. What is set already counts more. */
export function readEnvironment(environment: Environment, folder: string): Environment {
  const { parsed = {} } = dotenv.config({ path: join(folder, '.env'), quiet: true, processEnv: {} });
  return { ...parsed, ...withoutEmpty(environment) };
}

/** Variables whose values are never shown again: a database's address holds its password. */
const SECRETS: readonly string[] = ['DISCORD_TOKEN', 'DATABASE_URL'];

function describe({ path, message }: { path: PropertyKey[]; message: string }, given: Environment): string {
  const name = String(path[0]);
  const value = SECRETS.includes(name) ? '' : ` "${given[name]}"`;
  return `Read ${name}${value}: ${message}`;
}

const withoutEmpty = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
