/** What a member sees when Discord's REST API fails: the door is the real one, with discord.js' client. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGateway } from '../../src/doors/gateway.ts';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import { openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import type { RestFault } from '../../src/doors/local-discord/rest-faults.ts';
import type { Message } from '../../src/doors/local-discord/state.ts';
import { openRegister } from '../../src/doors/register.ts';
import { createLog } from '../fixtures/log.ts';
import { type GatewayDoor, logged, openGatewayDoor, TOKEN, until } from '../fixtures/open-gateway-door.ts';
import { tinyCommands } from '../fixtures/tiny-commands.ts';

const CALLBACK = /^POST .*\/callback$/u;
const DELETION = /^DELETE .*original$/u;
const LOGIN = /^GET .*\/gateway\/bot$/u;
const REGISTRATION = /^PUT .*\/commands$/u;

/** How often discord.js asks again after a failure. */
const RETRIES = 3;

interface Connected extends GatewayDoor {
  /** A moderator runs a command. */
  run(): Promise<Seen>;
  /** They press the button that removes a message. */
  remove(message: Message): Promise<Seen>;
}

async function connect(): Promise<Connected> {
  const door = await openGatewayDoor();
  onTestFinished(door.close);
  const { world } = door;
  const member = world.join({ name: 'Mod', moderates: true });
  return {
    ...door,
    run: () => world.runCommand({ member, channel: world.general, command: 'count', options: { start: 7 } }),
    remove: (message) => world.press({ member, message, customId: 'count:remove' }),
  };
}

const answer = { kind: 'message', message: { content: 'Count: 7' } };
const silence = { kind: 'failed', reason: 'no-response' };

function messageIn(seen: Seen): Message {
  if (!('message' in seen)) throw new Error(`Read the message of "${seen.kind}": expected a message`);
  return seen.message;
}

describe('a member is answered when the callback', () => {
  it.each<[string, RestFault]>([
    ['is answered 500 once: it is posted again', { kind: 'failed', status: 500 }],
    ['is answered 502 once: it is posted again', { kind: 'failed', status: 502 }],
    ['is lost with its connection: it is posted again', { kind: 'cut', lost: true }],
    ['is taken and answered with broken JSON', { kind: 'malformed' }],
    ['is taken and the connection closes in the middle of the answer', { kind: 'cut' }],
  ])('%s', async (_, fault) => {
    const { discord, world, run } = await connect();
    const met = discord.faults.befall(CALLBACK, fault);
    expect(await run()).toMatchObject(answer);
    await met;
    expect(await run()).toMatchObject(answer);
    expect(world.violations).toEqual([]);
  });

  it('is slow, but not too slow', async () => {
    const { discord, timers, run } = await connect();
    const met = discord.faults.befall(CALLBACK, { kind: 'slow', milliseconds: 2_900 });
    const seen = run();
    await met;
    timers.pass(2_900);
    expect(await seen).toMatchObject(answer);
  });
});

describe('a member is told that the bot did not respond, and is answered the next time, when the callback', () => {
  it('fails as often as it is tried', async () => {
    const { discord, timers, log, run } = await connect();
    for (let tried = 0; tried < 2; tried += 1) void discord.faults.befall(CALLBACK, { kind: 'failed', status: 500 });
    const seen = run();
    expect(await logged(log, 'Response not taken: discord-unavailable')).toMatchObject({
      fact: { fault: { status: 500 } },
    });
    timers.pass(3_000);
    expect(await seen).toEqual(silence);
    expect(await run()).toMatchObject(answer);
  });

  it('is slower than three seconds', async () => {
    const { discord, timers, log, run } = await connect();
    const met = discord.faults.befall(CALLBACK, { kind: 'slow', milliseconds: 3_000 });
    const seen = run();
    await met;
    timers.pass(3_000);
    expect(await seen).toEqual(silence);
    await logged(log, 'Response not taken: unknown-interaction');
    expect(await run()).toMatchObject(answer);
  });
});

describe('a message that is being removed', () => {
  it.each<[string, RestFault]>([
    ['goes when Discord failed once', { kind: 'failed', status: 502 }],
    ['goes when the bot was too fast', { kind: 'rate-limited', retryAfter: 0.02 }],
  ])('%s', async (_, fault) => {
    const { discord, world, run, remove } = await connect();
    const message = messageIn(await run());
    const met = discord.faults.befall(DELETION, fault);
    expect(await remove(message)).toEqual({ kind: 'acknowledged' });
    await met;
    await until(world, () => world.find(message) === null);
  });

  it('stays when Discord fails for good, and the log says so', async () => {
    const { discord, world, log, run, remove } = await connect();
    const message = messageIn(await run());
    for (let tried = 0; tried <= RETRIES; tried += 1)
      void discord.faults.befall(DELETION, { kind: 'failed', status: 500 });
    expect(await remove(message)).toEqual({ kind: 'acknowledged' });
    await logged(log, 'Not done after the response: delete-original');
    expect(world.find(message)).not.toBeNull();
  });
});

describe('a bot that starts', () => {
  it('logs in and registers where Discord fails now and then', async () => {
    const discord = await openLocalDiscord({ token: TOKEN, now: () => Date.UTC(2026, 0, 1) });
    onTestFinished(discord.close);
    const { api } = discord;
    const log = createLog();
    const faults: readonly RestFault[] = [
      { kind: 'failed', status: 502 },
      { kind: 'rate-limited', retryAfter: 0.02, global: true },
    ];
    for (const request of [LOGIN, REGISTRATION]) for (const fault of faults) void discord.faults.befall(request, fault);
    await openRegister({ token: TOKEN, api, commands: tinyCommands, log });
    const handle = (): never => {
      throw new Error('Handle nothing: expected no interaction');
    };
    const gateway = await openGateway({ token: TOKEN, api, handle, now: () => 0, log, pack: 'tiny' });
    expect(discord.gateway.connected()).toBe(1);
    await gateway.close();
  });

  it('says what to expect where Discord is away', async () => {
    const discord = await openLocalDiscord({ token: TOKEN, now: () => Date.UTC(2026, 0, 1) });
    onTestFinished(discord.close);
    for (let tried = 0; tried <= RETRIES; tried += 1)
      void discord.faults.befall(LOGIN, { kind: 'failed', status: 502 });
    const handle = (): never => {
      throw new Error('Handle nothing: expected no interaction');
    };
    const opening = openGateway({
      token: TOKEN,
      api: discord.api,
      handle,
      now: () => 0,
      log: createLog(),
      pack: 'tiny',
    });
    await expect(opening).rejects.toThrow(/^Log in to Discord: .+, expected Discord to be reachable$/u);
  });
});
