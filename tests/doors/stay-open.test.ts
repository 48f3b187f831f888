import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import { inviteLink } from '../../src/doors/invite.ts';
import { type LocalDiscord, openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { type StayOpenOptions, stayOpen } from '../../src/doors/stay-open.ts';
import { createLog, type TestLog } from '../fixtures/log.ts';
import { logged } from '../fixtures/open-gateway-door.ts';
import { noKnowledge, tinyCommands } from '../fixtures/tiny-commands.ts';

const token = 'MTIz.stay.token';
let discord: LocalDiscord;
beforeAll(async () => {
  discord = await openLocalDiscord({ token, now: () => Date.UTC(2026, 0, 1) });
});
afterAll(() => discord.close());

interface Opened {
  readonly log: TestLog;
  readonly stop: (reason: string) => void;
  readonly over: Promise<void>;
}

function open(parts: Partial<StayOpenOptions> = {}): Opened {
  let stop = (_: string): void => undefined;
  const stopped = new Promise<string>((resolve) => {
    stop = resolve;
  });
  const log = createLog();
  const handle = createHandle({ knowledge: noKnowledge, commands: tinyCommands });
  const door = {
    handle,
    now: () => 0,
    log,
    api: discord.api,
    token,
    commands: tinyCommands,
    pack: 'tiny',
    stop: stopped,
  };
  return { log, stop: (reason) => stop(reason), over: stayOpen({ ...door, ...parts }) };
}

describe('the bot on Discord', () => {
  it('registers, answers, and goes when it is told to', async () => {
    const { log, stop, over } = open();
    await logged(log, 'Gateway ready');
    expect(discord.world.commands().map(({ name }) => name)).toEqual(['count', 'fruit', 'saw']);
    const member = discord.world.join({ name: 'Nelly' });
    const channel = discord.world.general;
    const seen = await discord.world.runCommand({ member, channel, command: 'count', options: { start: 4 } });
    expect(seen).toMatchObject({ message: { content: 'Count: 4' } });
    stop('SIGTERM');
    await over;
    expect(discord.gateway.connected()).toBe(0);
    expect(log.lines.at(-1)).toMatchObject({ fact: { reason: 'SIGTERM' }, message: 'Closing' });
  });

  it('refuses a bad token with what to do', async () => {
    await expect(open({ token: 'wrong' }).over).rejects.toThrow(/token was refused, expected the bot token/);
  });

  it('answers all the same when Discord does not take its commands', async () => {
    const [count] = tinyCommands;
    if (count === undefined) throw new Error('Read the tiny commands: none, expected one');
    const { log, stop, over } = open({ commands: [{ ...count, names: { en: 'count', de: 'Zählen Sie' } }] });
    await logged(log, 'Commands not registered');
    await logged(log, 'Gateway ready');
    stop('SIGINT');
    await over;
  });

  it('says why when Discord ends the connection for good', async () => {
    const { log, over } = open();
    await logged(log, 'Gateway ready');
    discord.faults.drop(4004);
    await expect(over).rejects.toThrow(/token was refused/);
  });
});

describe('the invitation', () => {
  it('installs the application that the token belongs to', async () => {
    const id = discord.world.application;
    expect(await inviteLink({ token, api: discord.api })).toBe(
      `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=0`,
    );
    await expect(inviteLink({ token: 'wrong', api: discord.api })).rejects.toThrow(/token was refused/);
  });
});
