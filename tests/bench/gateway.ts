/** What the gateway door bears, beside a discord.js bot that answers everything with the same text. */
import { once } from 'node:events';
import { commands } from '../../commands/index.ts';
import { type LocalDiscord, openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { openLog } from '../../src/doors/open-log.ts';
import { openRegister } from '../../src/doors/register.ts';
import { readGolden } from '../../src/doors/terminal/read-golden.ts';
import { processorTime, startServer } from './children.ts';
import { quantile } from './quantile.ts';

const golden = 'tests/golden/tuned.yaml';
const token = 'MTIz.bench.token';
/** Commands until the hot paths are compiled, commands that count, and how many are under way at a time. */
const counts = { warmUp: 400, counted: 1_500, atOnce: 16 };

interface Run {
  readonly perSecond: number;
  /** Milliseconds from the act to what the person sees. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time that the bot took for each. */
  readonly cost: number;
}

/** Measures both bots, one after the other, on a local Discord each, and renders them. */
export async function measureGateway(): Promise<string> {
  const constant = await withBot('constant');
  const door = await withBot('door');
  const clock = (door.perSecond / constant.perSecond).toFixed(2);
  return [
    `Load: /ask by the gateway, ${counts.atOnce} at a time; Discord is local-discord, which checks all that it is sent`,
    `(a) a discord.js bot with a constant   ${render(constant)}`,
    `(b) gateway door                       ${render(door)}`,
    `b/a ${clock} by the clock, ${(constant.cost / door.cost).toFixed(2)} by processor time of the bot`,
  ].join('\n');
}

const render = ({ perSecond, p50, p99, cost }: Run): string =>
  `${Math.round(perSecond)} commands/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${Math.round(cost)} µs of processor time each`;

async function withBot(kind: 'constant' | 'door'): Promise<Run> {
  const discord = await openLocalDiscord({ token, now: Date.now });
  await openRegister({ token, api: discord.api, commands, log: openLog('silent') });
  const child = await startServer('./gateway-server.js', kind, token, discord.api);
  const died = once(child, 'exit').then(() => {
    throw new Error(`Measure the bot "${kind}": it ended, expected it to answer`);
  });
  try {
    await Promise.race([ask(discord, counts.warmUp), died]);
    const before = await processorTime(child);
    const run = await Promise.race([ask(discord, counts.counted), died]);
    return { ...run, cost: ((await processorTime(child)) - before) / counts.counted };
  } finally {
    child.kill('SIGTERM');
    await died.catch(() => undefined);
    await discord.close();
  }
}

async function ask({ world }: LocalDiscord, count: number): Promise<Omit<Run, 'cost'>> {
  const { questions } = readGolden(golden);
  const member = world.people()[0] ?? world.join({ name: 'Bench' });
  const times: number[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      const question = questions[next++ % questions.length]?.q ?? '';
      const began = performance.now();
      const seen = await world.runCommand({ member, channel: world.general, command: 'ask', options: { question } });
      if (seen.kind === 'failed') throw new Error(`Ask by the gateway: "${seen.reason}", expected an answer`);
      times.push(performance.now() - began);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: counts.atOnce }, work));
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: count / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
