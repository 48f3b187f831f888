import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandle } from '../../../src/discord/handle-interaction.ts';
import { type StayOpenHttpOptions, stayOpenHttp } from '../../../src/doors/http/stay-open-http.ts';
import { type LocalDiscord, openLocalDiscord } from '../../../src/doors/local-discord/local-discord.ts';
import { createPrometheusMeter } from '../../../src/doors/prometheus-meter.ts';
import { realTimers } from '../../../src/doors/timers.ts';
import { ping } from '../../fixtures/interactions.ts';
import { createLog, type TestLog } from '../../fixtures/log.ts';
import { createManualTimers } from '../../fixtures/manual-timers.ts';
import { logged } from '../../fixtures/open-gateway-door.ts';
import { PUBLIC_KEY, SIGNED_AT, signRequest } from '../../fixtures/sign-request.ts';
import { noKnowledge, tinyCommands } from '../../fixtures/tiny-commands.ts';

const token = 'MTIz.http.token';
let discord: LocalDiscord;
beforeAll(async () => {
  discord = await openLocalDiscord({ token, now: () => SIGNED_AT });
});
afterAll(() => discord.close());

interface Opened {
  readonly log: TestLog;
  readonly stop: (reason: string) => void;
  readonly over: Promise<void>;
  /** The address of the door, or of the port for metrics. */
  readonly address: (message: 'HTTP door open' | 'Metrics port open') => Promise<string>;
}

function open(parts: Partial<StayOpenHttpOptions> = {}): Opened {
  let stop = (_: string): void => undefined;
  const stopped = new Promise<string>((resolve) => {
    stop = resolve;
  });
  const log = createLog();
  const options: StayOpenHttpOptions = {
    handle: createHandle({ knowledge: noKnowledge, commands: tinyCommands }),
    now: () => SIGNED_AT,
    timers: realTimers,
    log,
    meter: createPrometheusMeter(),
    reachStore: async () => undefined,
    publicKey: PUBLIC_KEY,
    token,
    api: discord.api,
    commands: tinyCommands,
    pack: 'tiny',
    host: '127.0.0.1',
    port: 0,
    metricsPort: null,
    stop: stopped,
  };
  const address: Opened['address'] = async (message) => {
    const { fact } = await logged(log, message);
    return `http://127.0.0.1:${(fact as { port: number }).port}`;
  };
  return { log, stop: (reason) => stop(reason), over: stayOpenHttp({ ...options, ...parts }), address };
}

const statusOf = async (address: string, path: string): Promise<number> => (await fetch(`${address}${path}`)).status;

describe('the bot behind HTTP', () => {
  it('registers, answers, and goes when it is told to', async () => {
    const { log, stop, over, address } = open();
    const door = await address('HTTP door open');
    await logged(log, 'Commands registered');
    expect(discord.world.commands().map(({ name }) => name)).toEqual(['count', 'fruit', 'saw']);
    const answer = await fetch(`${door}/interactions`, { method: 'POST', ...signRequest(ping()) });
    expect(await answer.json()).toEqual({ type: 1 });
    expect(await Promise.all(['/health', '/ready', '/metrics'].map((path) => statusOf(door, path)))).toEqual([
      200, 200, 200,
    ]);
    stop('SIGINT');
    await over;
    expect(log.lines.at(-1)).toMatchObject({ fact: { reason: 'SIGINT' }, message: 'Closing' });
    await expect(fetch(door)).rejects.toThrow();
  });

  it('answers for two seconds more when it makes room for another one, and says that it is not ready', async () => {
    const timers = createManualTimers(SIGNED_AT);
    const { log, stop, over, address } = open({ timers, token: null });
    const door = await address('HTTP door open');
    stop('SIGTERM');
    await logged(log, 'Closing');
    expect(await statusOf(door, '/ready')).toBe(503);
    const answer = await fetch(`${door}/interactions`, { method: 'POST', ...signRequest(ping()) });
    expect(await answer.json()).toEqual({ type: 1 });
    timers.pass(2_000);
    await over;
    await expect(fetch(door)).rejects.toThrow();
  });

  it('keeps its figures off the public port where there is another', async () => {
    const { stop, over, address } = open({ metricsPort: 0, token: null });
    const [door, metrics] = [await address('HTTP door open'), await address('Metrics port open')];
    expect(await Promise.all(['/health', '/ready', '/metrics'].map((path) => statusOf(door, path)))).toEqual([
      404, 404, 404,
    ]);
    expect(await Promise.all(['/health', '/ready', '/metrics'].map((path) => statusOf(metrics, path)))).toEqual([
      200, 200, 200,
    ]);
    stop('SIGINT');
    await over;
    await expect(fetch(metrics)).rejects.toThrow();
  });

  it('refuses a bad token with what to do, and lets go of its port', async () => {
    const { over, address } = open({ token: 'wrong' });
    const door = await address('HTTP door open');
    await expect(over).rejects.toThrow(/token was refused, expected the bot token/);
    await expect(fetch(door)).rejects.toThrow();
  });

  it('says which port it cannot have', async () => {
    const { over } = open({ port: discord.port });
    await expect(over).rejects.toThrow(`Listen on "127.0.0.1" port "${discord.port}"`);
    const other = open({ metricsPort: discord.port });
    await expect(other.over).rejects.toThrow(`Listen on "127.0.0.1" port "${discord.port}"`);
  });
});
