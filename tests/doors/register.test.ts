import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { openRegister } from '../../src/doors/register.ts';
import { createLog } from '../fixtures/log.ts';
import { tinyCommands } from '../fixtures/tiny-commands.ts';

const token = 'register.test.token';
let discord: LocalDiscord;
beforeAll(async () => {
  discord = await openLocalDiscord({ token, now: () => Date.UTC(2026, 0, 1) });
});
afterAll(() => discord.close());

it('registers only what differs, and says what that is', async () => {
  const { api, world } = discord;
  const register = (commands = tinyCommands) => openRegister({ token, api, commands, log: createLog() });
  const all = { sent: true, added: ['count', 'fruit', 'saw'], changed: [], removed: [] };
  expect(await register()).toEqual(all);
  const versions = world.commands().map(({ version }) => version);
  expect(await register()).toEqual({ sent: false, added: [], changed: [], removed: [] });
  expect(world.commands().map(({ version }) => version)).toEqual(versions);
  const [count, fruit] = tinyCommands.map((it) => ({
    ...it,
    descriptions: { en: `New: ${it.name}`, de: it.descriptions.de },
  }));
  if (count === undefined || fruit === undefined) throw new Error('Read the tiny commands: too few, expected two');
  expect(await register([count, fruit])).toEqual({
    sent: true,
    added: [],
    changed: ['count', 'fruit'],
    removed: ['saw'],
  });
  expect(world.violations).toEqual([]);
});

it('refuses a bad token with what to do', async () => {
  const opening = openRegister({ token: 'wrong', api: discord.api, commands: tinyCommands, log: createLog() });
  await expect(opening).rejects.toThrow(/token was refused, expected the bot token .* DISCORD_TOKEN/);
});

it('passes on Discord’s own words about a command that it refuses', async () => {
  const [count] = tinyCommands;
  if (count === undefined) throw new Error('Read the tiny commands: none, expected one');
  const commands = [{ ...count, names: { en: 'count', de: 'Zählen Sie' } }];
  const opening = openRegister({ token, api: discord.api, commands, log: createLog() });
  await expect(opening).rejects.toThrow(/Register the commands: Invalid Form Body\s.*name_localizations/);
});
