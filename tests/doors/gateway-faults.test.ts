/** What a member sees when the gateway's connection fails: the door is the real one, with discord.js' client. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import type { LocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { type GatewayDoor, logged, openGatewayDoor, until } from '../fixtures/open-gateway-door.ts';
import { tinyCommands } from '../fixtures/tiny-commands.ts';

/** Milliseconds between heartbeats where a test is about them. */
const HEARTBEAT = 100;

/** discord.js identifies once in five seconds, as Discord wants it. */
const LONG = { timeout: 20_000 };

interface Connected extends GatewayDoor {
  /** Somebody runs a command. */
  run(): Promise<Seen>;
}

async function connect(heartbeat?: number): Promise<Connected> {
  const door = await openGatewayDoor(tinyCommands, undefined, heartbeat === undefined ? {} : { heartbeat });
  onTestFinished(door.close);
  const { world } = door;
  const member = world.join({ name: 'Nelly' });
  const run = (): Promise<Seen> =>
    world.runCommand({ member, channel: world.general, command: 'count', options: { start: 7 } });
  return { ...door, run };
}

const answer = { kind: 'message', message: { content: 'Count: 7' } };
const silence = { kind: 'failed', reason: 'no-response' };

describe('a member is answered, however late the bot hears of it, when', () => {
  it.each<[string, (discord: LocalDiscord) => void]>([
    ['the socket is dropped', ({ faults }) => faults.drop(4000)],
    ['the socket is closed without a code', ({ faults }) => faults.halfClose()],
    ['the session is invalid but may be resumed', ({ faults }) => faults.invalidate(true)],
    ['Discord asks for a reconnect', ({ faults }) => faults.requestReconnect()],
  ])('%s', async (_, befall) => {
    const { discord, world, run } = await connect();
    befall(discord);
    expect(await run()).toMatchObject(answer);
    expect(await run()).toMatchObject(answer);
    expect(world.violations).toEqual([]);
  });

  it('no heartbeat is acknowledged any more', async () => {
    const { discord, log, run } = await connect(HEARTBEAT);
    const acknowledge = discord.faults.withholdAcks();
    await logged(log, 'Gateway reconnecting');
    acknowledge();
    expect(await run()).toMatchObject(answer);
    await logged(log, 'Gateway resumed');
  });
});

describe('a member is told that the bot did not respond', () => {
  it('where the session that should have heard of it is gone, and is answered in the next one', LONG, async () => {
    const { discord, world, timers, run } = await connect();
    discord.faults.invalidate(false);
    const seen = run();
    timers.pass(3_000);
    expect(await seen).toEqual(silence);
    await until(world, () => discord.gateway.connected() === 1);
    expect(await run()).toMatchObject(answer);
  });

  it('where the bot resumes too late', async () => {
    const { discord, log, timers, run } = await connect();
    discord.faults.drop(4000);
    const seen = run();
    timers.pass(3_000);
    expect(await seen).toEqual(silence);
    await logged(log, 'Response not taken: unknown-interaction');
    expect(await run()).toMatchObject(answer);
  });
});

describe('the door', () => {
  it('is not connected while its shard reconnects', async () => {
    const { discord, gateway, log } = await connect();
    expect(gateway.isConnected()).toBe(true);
    discord.faults.requestReconnect();
    await logged(log, 'Gateway reconnecting');
    expect(gateway.isConnected()).toBe(false);
    await logged(log, 'Gateway resumed');
    expect(gateway.isConnected()).toBe(true);
  });
});
