import { expect, it, onTestFinished } from 'vitest';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import { openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { stayOpen } from '../../src/doors/stay-open.ts';
import { createLog, type TestLog } from '../fixtures/log.ts';
import { createManualTimers } from '../fixtures/manual-timers.ts';
import { logged } from '../fixtures/open-gateway-door.ts';
import { noKnowledge, tinyCommands } from '../fixtures/tiny-commands.ts';

const token = 'MTIz.hear.token';

async function open() {
  const timers = createManualTimers(Date.UTC(2026, 0, 1));
  const discord = await openLocalDiscord({ token, now: timers.now });
  onTestFinished(() => discord.close());
  const log = createLog();
  let stop = (_: string): void => undefined;
  const stopped = new Promise<string>((resolve) => {
    stop = resolve;
  });
  const handle = createHandle({ knowledge: noKnowledge, commands: tinyCommands });
  const parts = { handle, commands: tinyCommands, now: timers.now, timers, log, token, pack: 'tiny' };
  const over = stayOpen({ ...parts, api: discord.api, stop: stopped });
  await logged(log, 'Gateway ready');
  const ask = () => {
    const member = discord.world.join({ name: 'Nelly' });
    const asked = { member, channel: discord.world.general, command: 'count', options: { start: 4 } };
    return discord.world.runCommand(asked);
  };
  return { discord, timers, log, over, ask, stop: (reason: string) => stop(reason) };
}

/** Resolves once that many gateways have been ready. */
function readyTimes(log: TestLog, times: number): Promise<void> {
  let count = 0;
  return new Promise((resolve) => {
    log.watch(({ message }) => {
      if (message === 'Gateway ready') count += 1;
      if (count === times) resolve();
    });
  });
}

it('opens another gateway after more than two heartbeats without a sign of life', async () => {
  const { discord, timers, log, over, ask, stop } = await open();
  timers.pass(80_000);
  expect(log.lines.map(({ message }) => message)).not.toContain('Gateway stuck: connecting anew');
  timers.pass(15_000);
  expect(await logged(log, 'Gateway stuck: connecting anew')).toMatchObject({ level: 'error', fact: { shard: 0 } });
  await readyTimes(log, 2);
  expect(discord.gateway.connected()).toBe(1);
  expect(await ask()).toMatchObject({ message: { content: 'Count: 4' } });
  stop('SIGTERM');
  await over;
  expect(discord.gateway.connected()).toBe(0);
});

it('takes any event of Discord’s for a sign of life', async () => {
  const { timers, log, over, ask, stop } = await open();
  for (let i = 0; i < 4; i += 1) {
    timers.pass(60_000);
    expect(await ask()).toMatchObject({ message: { content: 'Count: 4' } });
  }
  expect(log.lines.map(({ message }) => message)).not.toContain('Gateway stuck: connecting anew');
  stop('SIGTERM');
  await over;
});
