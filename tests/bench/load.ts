/** What the HTTP door bears, beside a bare server that verifies the same signatures, in one run on one machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { readGolden } from '../../src/doors/terminal/read-golden.ts';
import { quantile } from './quantile.ts';
import { type AskSigner, createAskSigner, type SignedAsk } from './sign-asks.ts';
import { measureSteps, renderSteps } from './steps.ts';

const golden = 'tests/golden/tuned.yaml';
/** Requests until the hot paths are compiled, and requests that count: of many at a time, and of one after the other. */
const counts = { warmUp: 1_500, crowded: 3_000, alone: 700 };
const connections = 64;

/** What became of the requests of one run. */
interface Run {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time that the server took for each. */
  readonly cost: number;
}

/** Measures both servers and the steps of one request, and renders them. Some 10,000 requests, on loopback only. */
export async function measureLoad(): Promise<string> {
  const { questions } = readGolden(golden);
  const signer = createAskSigner(questions);
  const bare = await withServer('bare', signer, (run) => run(signer.sign(counts.crowded), connections));
  const door = await withServer('door', signer, async (run) => ({
    pinged: await run(signer.ping(counts.crowded), connections),
    crowded: await run(signer.sign(counts.crowded), connections),
    alone: await run(signer.sign(counts.alone), 1),
  }));
  return [
    `Load: /ask by HTTP with the ${questions.length} questions of ${golden}; the generator runs beside it on the same machine`,
    `(a) bare server, ${connections} connections   ${render(bare)}`,
    `(b) HTTP door, ${connections} connections     ${render(door.crowded)}`,
    `    HTTP door, pings only         ${render(door.pinged)}`,
    `    HTTP door, 1 connection       ${render(door.alone)}`,
    `b/a ${shareOf(door.crowded, bare)}`,
    `the same for pings, for which nothing is looked up: ${shareOf(door.pinged, bare)}`,
    '',
    renderSteps(await measureSteps(signer, questions.length)),
  ].join('\n');
}

/** By the clock, and by processor time, which what else the machine does changes less. */
const shareOf = (run: Run, of: Run): string =>
  `${(run.perSecond / of.perSecond).toFixed(2)} by the clock, ${(of.cost / run.cost).toFixed(2)} by processor time`;

const render = ({ perSecond, p50, p99, cost }: Run): string =>
  `${Math.round(perSecond)} requests/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${Math.round(cost)} µs of processor time each`;

async function withServer<T>(
  kind: 'bare' | 'door',
  signer: AskSigner,
  measure: (run: (asks: readonly SignedAsk[], at: number) => Promise<Run>) => Promise<T>,
): Promise<T> {
  const module = fileURLToPath(new URL('./load-server.js', import.meta.url));
  const child = spawn(process.execPath, [module, kind, signer.publicKey], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  try {
    const [said] = child.stdout === null ? [] : await once(child.stdout, 'data');
    const port = Number(String(said));
    await burst(port, signer.sign(counts.warmUp), connections);
    return await measure(async (asks, at) => {
      const before = await processorTime(child);
      const run = await burst(port, asks, at);
      return { ...run, cost: ((await processorTime(child)) - before) / asks.length };
    });
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

/** Microseconds since the server was started. */
async function processorTime(server: ChildProcess): Promise<number> {
  server.send('time');
  const [{ user, system }] = await once(server, 'message');
  return user + system;
}

async function burst(port: number, asks: readonly SignedAsk[], at: number): Promise<Omit<Run, 'cost'>> {
  const amount = asks.length;
  let next = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const ask = asks[next];
    next += 1;
    return ask === undefined ? request : { ...request, headers: { ...ask.headers }, body: ask.body };
  };
  const times: number[] = [];
  const started = performance.now();
  const { '2xx': answered } = await new Promise<autocannon.Result>((resolve, reject) => {
    const url = `http://127.0.0.1:${port}`;
    const requests = [{ method: 'POST', path: '/interactions', setupRequest } as const];
    const run = autocannon({ url, amount, connections: at, requests }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const seconds = (performance.now() - started) / 1000;
  // A connection may have asked once more than was wanted.
  if (answered < amount - at) throw new Error(`Measure the load: "${answered}" of ${amount} answered, expected all`);
  times.sort((a, b) => a - b);
  return { perSecond: answered / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
