import { type OpenedApp, openApp } from '../../src/app.ts';
import type { Handle } from '../../src/discord/handled.ts';
import { type GoldenQuestion, readGolden } from '../../src/doors/terminal/read-golden.ts';
import type { Costs } from './budgets.ts';
import { measureGatewayMemory, measureLoad, measureTerminal } from './processes.ts';
import { quantile } from './quantile.ts';

const pack = 'knowledge/trump-putin-telefonat';
const golden = ['tests/golden/tuned.yaml', 'tests/golden/untouched.yaml'];
/** Rounds over all questions until the hot paths are compiled, and rounds that count. */
const rounds = { warmUp: 1, counted: 2 };
/** Every n-th letter of a question that is typed asks for choices: somebody typing fast. */
const typedAtOnce = 8;

/** Measures one interaction from its JSON to the response's, and what processes of their own cost. */
export async function measureHandle(): Promise<Costs> {
  const handle = open(openApp(pack));
  const questions = golden.flatMap((file) => readGolden(file).questions);
  const ask = await time(handle, questions.map(asking));
  const complete = await time(handle, questions.flatMap(typing));
  return {
    '/ask, p50 ms': quantile(ask, 0.5),
    '/ask, p99 ms': quantile(ask, 0.99),
    'autocomplete, p50 ms': quantile(complete, 0.5),
    'autocomplete, p99 ms': quantile(complete, 0.99),
    'load pack and index in a fresh process, ms': measureLoad(pack),
    'terminal: start to first answer, ms': await measureTerminal(),
    'gateway: resident memory, MB': await measureGatewayMemory(),
  };
}

function open(opened: OpenedApp): Handle {
  if (!opened.ok) throw new Error(`Measure the bot on "${pack}": expected knowledge that can be loaded`);
  return opened.app.handle;
}

/** Milliseconds of each interaction, ascending. */
async function time(handle: Handle, interactions: readonly object[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
    for (const interaction of interactions) {
      const start = performance.now();
      const { outcome } = await handle(interaction);
      if (round >= rounds.warmUp) times.push(performance.now() - start);
      if (outcome.kind !== 'answered' && outcome.kind !== 'suggested') {
        throw new Error(`Measure an interaction: expected it to be answered, it was "${outcome.kind}"`);
      }
    }
  }
  return times.sort((a, b) => a - b);
}

const asking = ({ q, lang }: GoldenQuestion): object => interact(2, lang, { name: 'question', value: q });

const typing = ({ q, lang }: GoldenQuestion): object[] =>
  Array.from({ length: Math.ceil(q.length / typedAtOnce) }, (_, step) =>
    interact(4, lang, { name: 'question', value: q.slice(0, 1 + step * typedAtOnce), focused: true }),
  );

/** `/ask` as Discord sends it: type 2 to run it, type 4 while its option is being typed. */
const interact = (type: 2 | 4, lang: 'de' | 'en', option: object): object => ({
  id: '1',
  application_id: '2',
  type,
  token: 'token',
  locale: lang === 'de' ? 'de' : 'en-US',
  user: { id: '3' },
  data: { type: 1, name: 'ask', options: [{ type: 3, ...option }] },
});
