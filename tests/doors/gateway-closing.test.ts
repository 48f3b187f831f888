import { describe, expect, it, onTestFinished } from 'vitest';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import type { Handle } from '../../src/discord/handled.ts';
import { type OpenGateway, openGateway } from '../../src/doors/gateway.ts';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import { openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { openRegister } from '../../src/doors/register.ts';
import { createLog } from '../fixtures/log.ts';
import { createManualTimers, type ManualTimers } from '../fixtures/manual-timers.ts';
import { noKnowledge, tinyCommands } from '../fixtures/tiny-commands.ts';

const token = 'MTIz.slow.token';

interface SlowBot {
  readonly gateway: OpenGateway;
  readonly timers: ManualTimers;
  /** Somebody runs a command. */
  run(): Promise<Seen>;
  /** Resolves once the command is being handled. */
  readonly arrived: Promise<void>;
  /** Lets it come to its end. */
  finish(): void;
}

/** A bot whose commands take until a test says so. */
async function openSlowBot(): Promise<SlowBot> {
  const timers = createManualTimers(Date.UTC(2026, 0, 1));
  const discord = await openLocalDiscord({ token, now: timers.now, timers });
  onTestFinished(() => discord.close());
  const { api, world } = discord;
  const log = createLog();
  await openRegister({ token, api, commands: tinyCommands, log });
  const handle = createHandle({ knowledge: noKnowledge, commands: tinyCommands });
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const slow: Handle = async (interaction) => {
    arrive();
    await finished;
    return handle(interaction);
  };
  const gateway = await openGateway({ token, api, handle: slow, now: timers.now, timers, log, pack: 'tiny' });
  const member = world.join({ name: 'Nelly' });
  const run = (): Promise<Seen> =>
    world.runCommand({ member, channel: world.general, command: 'count', options: { start: 1 } });
  return { gateway, timers, run, arrived, finish: () => finish() };
}

describe('a gateway that closes', () => {
  it('finishes what is under way', async () => {
    const { gateway, run, arrived, finish } = await openSlowBot();
    const seen = run();
    await arrived;
    const closed = gateway.close();
    finish();
    expect(await seen).toMatchObject({ kind: 'message', message: { content: 'Count: 1' } });
    await closed;
    expect(gateway.isConnected()).toBe(false);
  });

  it('waits five seconds for it, and no longer', async () => {
    const { gateway, timers, run, arrived } = await openSlowBot();
    const seen = run();
    await arrived;
    const closed = gateway.close();
    timers.pass(5_000);
    await closed;
    expect(await seen).toEqual({ kind: 'failed', reason: 'no-response' });
  });
});
