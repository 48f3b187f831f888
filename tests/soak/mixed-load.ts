/** What members and moderators do all day, on the bot's own process, and what that does to its memory. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import type { World } from '../../src/doors/local-discord/world.ts';
import { readGolden } from '../../src/doors/terminal/read-golden.ts';
import { quantile } from '../bench/quantile.ts';
import { type Draw, seededDraw } from '../bench/random.ts';
import { slopeOf } from './slope.ts';
import { type Sample, startSoakedBot } from './soaked-bot.ts';

/** Of 100 things that are done, so many are of each kind. */
const SHARES = { ask: 60, complete: 22, check: 15, curate: 3 } as const;

type Kind = keyof typeof SHARES;

/** How many do something, each one thing after the other, and the milliseconds that each waits before the next. */
const CROWD = { people: 2, pause: 20 };

/** Milliseconds between two samples. */
const EVERY = 5_000;

/** The share of the samples in which the process grows to its size: they do not count for the slope. */
const WARM_UP = 0.3;

/** Rows of the table. */
const ROWS = 10;

/** An entry of the pack that moderators hide and restore. */
const ENTRY = 'waffenruhe-dauer-30-tage';

interface Timed extends Sample {
  /** Hours since the start. */
  readonly at: number;
  /** Interactions until then. */
  readonly done: number;
}

/** Soaks the bot for so many minutes and renders a table, with the slope of its memory. */
export async function soak(minutes: number): Promise<string> {
  const bot = await startSoakedBot();
  try {
    const load = startLoad(bot.discord.world);
    const samples: Timed[] = [];
    const started = performance.now();
    while (performance.now() - started < minutes * 60_000) {
      await wait(EVERY);
      const at = (performance.now() - started) / 3_600_000;
      samples.push({ ...(await bot.sample()), at, done: load.times.length });
    }
    await load.stop();
    return render(minutes, samples, load);
  } finally {
    await bot.stop();
  }
}

interface Load {
  /** Milliseconds of each interaction, from Discord to Discord. */
  readonly times: readonly number[];
  readonly counts: Readonly<Record<Kind, number>>;
  readonly failures: readonly string[];
  stop(): Promise<void>;
}

function startLoad(world: World): Load {
  const times: number[] = [];
  const failures: string[] = [];
  const counts: Record<Kind, number> = { ask: 0, complete: 0, check: 0, curate: 0 };
  const acts = actsOf(world);
  const draw = seededDraw(11);
  let isOver = false;
  const work = async (): Promise<void> => {
    while (!isOver) {
      const kind = drawKind(draw);
      const began = performance.now();
      const seen = await acts[kind](draw);
      times.push(performance.now() - began);
      counts[kind] += 1;
      if (seen.kind === 'failed') failures.push(`${kind}: ${seen.reason}`);
      await wait(CROWD.pause);
    }
  };
  const people = Array.from({ length: CROWD.people }, work);
  return {
    times,
    counts,
    failures,
    async stop() {
      isOver = true;
      await Promise.all(people);
    },
  };
}

function actsOf(world: World): Readonly<Record<Kind, (draw: Draw) => Promise<Seen>>> {
  const channel = world.general;
  const member = world.join({ name: 'Lena', locale: 'de' });
  const moderator = world.join({ name: 'Mo', locale: 'de', moderates: true });
  const { questions } = readGolden('tests/golden/tuned.yaml');
  const questionOf = (draw: Draw): string => questions[draw(questions.length)]?.q ?? '';
  let isHidden = false;
  return {
    ask: (draw) => world.runCommand({ member, channel, command: 'ask', options: { question: questionOf(draw) } }),
    complete(draw) {
      const typed = questionOf(draw);
      const options = { question: typed.slice(0, 1 + draw(typed.length)) };
      return world.autocomplete({ member, channel, command: 'ask', options, focused: 'question' });
    },
    check: (draw) => world.runCommand({ member, channel, command: 'check', options: { quote: questionOf(draw) } }),
    curate() {
      isHidden = !isHidden;
      const command = isHidden ? 'curate hide' : 'curate restore';
      return world.runCommand({ member: moderator, channel, command, options: { entry: ENTRY } });
    },
  };
}

function drawKind(draw: Draw): Kind {
  let left = draw(100);
  for (const [kind, share] of Object.entries(SHARES)) {
    left -= share;
    if (left < 0) return kind as Kind;
  }
  return 'ask';
}

function render(minutes: number, samples: readonly Timed[], { times, counts, failures }: Load): string {
  const sorted = times.toSorted((a, b) => a - b);
  const rows = samples.filter(
    (_, index) => index % Math.ceil(samples.length / ROWS) === 0 || index === samples.length - 1,
  );
  const table = [
    ['minute', 'interactions', 'resident MB', 'heap MB', 'loop delay p99 ms'],
    ...rows.map(({ at, done, resident, heap, delay }) => [
      (at * 60).toFixed(1),
      String(done),
      resident.toFixed(1),
      heap.toFixed(1),
      delay.toFixed(1),
    ]),
  ];
  const settled = samples.slice(Math.floor(samples.length * WARM_UP));
  const slope = (what: 'resident' | 'heap'): string => slopeOf(settled.map((it) => [it.at, it[what]])).toFixed(2);
  return [
    `${minutes} minutes of ${times.length} interactions: ${Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
    ...table.map((row) => row.map((cell) => cell.padStart(18)).join('')),
    `memory by least squares over the last ${100 * (1 - WARM_UP)} %: resident ${slope('resident')} MB/h, heap ${slope('heap')} MB/h`,
    `lowest heap in each third: ${lowestHeaps(samples).join(', ')} MB; between two collections it grows far above that`,
    `latency p50 ${quantile(sorted, 0.5).toFixed(1)} ms, p99 ${quantile(sorted, 0.99).toFixed(1)} ms; ${failures.length} failed`,
    ...new Set(failures),
  ].join('\n');
}

/** What lives on once garbage was collected: what a leak would raise. */
function lowestHeaps(samples: readonly Timed[]): string[] {
  const third = Math.ceil(samples.length / 3);
  return [0, 1, 2].map((part) =>
    Math.min(...samples.slice(part * third, (part + 1) * third).map(({ heap }) => heap)).toFixed(1),
  );
}
