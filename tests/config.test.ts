import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { variables } from '../src/config/variables.ts';
import { type Config, readConfig, readEnvironment } from '../src/config.ts';

const packs = join(import.meta.dirname, '..', 'knowledge');
const knowledge = join(import.meta.dirname, '..', 'knowledge', 'trump-putin-telefonat');

function configOf(environment: Record<string, string>): Config {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(`Read the config: ${read.problems.join('; ')}, expected no problems`);
  return read.config;
}

function folderWith(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-env-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '.env'), file);
  return folder;
}

describe('the config', () => {
  it('needs nothing to be set', () => {
    const discord = { token: null, api: 'https://discord.com/api', shards: 'auto', asksPerMinute: 30 };
    const http = { publicKey: null, host: '127.0.0.1', port: 4321, metricsPort: null };
    const packed = { knowledge, libraries: [packs] };
    const unset = { ...discord, ...http, ...packed, logLevel: 'info', data: resolve('data'), database: null };
    expect(configOf({})).toEqual(unset);
    expect(configOf(Object.fromEntries(Object.keys(variables).map((name) => [name, ' '])))).toEqual(unset);
  });

  it('takes what is set', () => {
    const given = { DISCORD_TOKEN: 'MTIz.a-b.c_d', DISCORD_API: 'http://127.0.0.1:80/api/', LOG_LEVEL: 'DEBUG' };
    const ours = {
      BELEGBOT_KNOWLEDGE: knowledge,
      BELEGBOT_LIBRARY: packs,
      BELEGBOT_DATA: '/srv/belegbot',
      BELEGBOT_PORT: '0',
    };
    const http = { DISCORD_PUBLIC_KEY: 'AB'.repeat(32), BELEGBOT_HOST: '::1', BELEGBOT_METRICS_PORT: '9100' };
    const store = { DATABASE_URL: 'postgres://bot:secret@db/belegbot', BELEGBOT_ASKS_PER_MINUTE: '0' };
    expect(configOf({ ...given, ...ours, ...http, ...store, BELEGBOT_SHARDS: '3' })).toEqual({
      token: 'MTIz.a-b.c_d',
      api: 'http://127.0.0.1:80/api',
      knowledge,
      libraries: [packs],
      logLevel: 'debug',
      shards: 3,
      asksPerMinute: 0,
      data: '/srv/belegbot',
      port: 0,
      publicKey: 'ab'.repeat(32),
      host: '::1',
      metricsPort: 9100,
      database: 'postgres://bot:secret@db/belegbot',
    });
  });

  it('tells all problems at once, and never the token', () => {
    const read = readConfig({
      DISCORD_TOKEN: 'Bot abc.def.ghi',
      DISCORD_API: 'discord.com',
      BELEGBOT_KNOWLEDGE: '/no/such/folder',
      BELEGBOT_SHARDS: '0',
      BELEGBOT_ASKS_PER_MINUTE: '-1',
      DISCORD_PUBLIC_KEY: 'ab'.repeat(31),
      BELEGBOT_HOST: 'http://localhost',
      BELEGBOT_PORT: '65536',
      BELEGBOT_METRICS_PORT: 'none',
      DATABASE_URL: 'mysql://bot:secret@db',
      LOG_LEVEL: 'loud',
    });
    expect(read.ok ? [] : read.problems).toEqual([
      'Read DISCORD_TOKEN: expected the token alone: letters, digits, ".", "-" and "_", with no "Bot " before it',
      'Read DISCORD_API "discord.com": expected an address that starts with https:// or http://',
      'Read BELEGBOT_KNOWLEDGE "/no/such/folder": expected the folder of a knowledge pack',
      'Read BELEGBOT_SHARDS "0": expected "auto", a whole number from 1, or a range from 0 below its total, such as 0-3/16',
      'Read BELEGBOT_ASKS_PER_MINUTE "-1": expected a whole number from 0 to 999999',
      `Read DISCORD_PUBLIC_KEY "${'ab'.repeat(31)}": expected the public key of the application: 64 hexadecimal digits`,
      'Read BELEGBOT_HOST "http://localhost": expected an address without scheme and port, such as 127.0.0.1, 0.0.0.0 or ::',
      'Read BELEGBOT_PORT "65536": expected a port: a whole number from 0 to 65535',
      'Read BELEGBOT_METRICS_PORT "none": expected a port: a whole number from 0 to 65535',
      'Read DATABASE_URL: expected an address that starts with postgres://',
      'Read LOG_LEVEL "loud": expected one of fatal, error, warn, info, debug, trace, silent',
    ]);
  });
});

describe('shards', () => {
  const shardsOf = (typed: string): unknown => configOf({ BELEGBOT_SHARDS: typed }).shards;

  it('are as many as Discord says, a number, or those of one machine of several', () => {
    expect(['auto', 'AUTO', '16', '0-3/16', ' 12-15/16 ', '0-0/1'].map(shardsOf)).toEqual([
      'auto',
      'auto',
      16,
      { from: 0, to: 3, total: 16 },
      { from: 12, to: 15, total: 16 },
      { from: 0, to: 0, total: 1 },
    ]);
  });

  it.each(['3-0/16', '0-16/16', '0-3', '0/16', '-1/16', '0-3/0', '1.5', 'all'])('are refused as "%s"', (typed) => {
    const read = readConfig({ BELEGBOT_SHARDS: typed });
    expect(!read.ok && read.problems).toEqual([
      `Read BELEGBOT_SHARDS "${typed}": expected "auto", a whole number from 1, or a range from 0 below its total, such as 0-3/16`,
    ]);
  });
});

describe('the environment', () => {
  it('is what is set, then what .env says', () => {
    const folder = folderWith('LOG_LEVEL=warn\nBELEGBOT_SHARDS="2" # two\n');
    expect(readEnvironment({ LOG_LEVEL: 'error', BELEGBOT_SHARDS: '' }, folder)).toEqual({
      LOG_LEVEL: 'error',
      BELEGBOT_SHARDS: '2',
    });
  });

  it('does without a .env', () => {
    expect(readEnvironment({ LOG_LEVEL: 'error' }, '/no/such/folder')).toEqual({ LOG_LEVEL: 'error' });
  });

  it('is explained in .env.example, variable by variable', () => {
    const mark = (name: string): string => (name === 'DISCORD_TOKEN' ? '' : '#');
    const blocks = Object.entries(variables).map(
      ([name, { meaning, unset }]) => `# ${meaning}\n${mark(name)}${name}=${unset}\n`,
    );
    expect(readFileSync('.env.example', 'utf8')).toBe(blocks.join('\n'));
  });

  it('is not set by a copy of .env.example, which an image or a unit would be overridden by', () => {
    expect(readEnvironment({}, folderWith(readFileSync('.env.example', 'utf8')))).toEqual({ DISCORD_TOKEN: '' });
  });

  it('is explained in the README, variable by variable', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of Object.keys(variables)) expect(readme).toContain(`| \`${name}\` `);
  });
});
