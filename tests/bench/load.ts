/** What the HTTP door bears, beside a bare server that verifies the same signatures, in one run on one machine. */
import { once } from 'node:events';
import autocannon from 'autocannon';
import { readGolden } from '../../src/doors/terminal/read-golden.ts';
import { processorTime, startServer } from './children.ts';
import { sendAtPace } from './pace.ts';
import { quantile } from './quantile.ts';
import { type AskSigner, createAskSigner, type SignedAsk } from './sign-asks.ts';
import { measureSteps, renderSteps } from './steps.ts';

const golden = 'tests/golden/tuned.yaml';
/** Requests until the hot paths are compiled, and requests that count: of many at a time, and of one after the other. */
const counts = { warmUp: 1_500, crowded: 3_000, alone: 700 };
const connections = 64;

/** Share of the door's own pace at which requests come in a paced run, and how many seconds it takes. */
const paced = { share: 0.6, seconds: 10 };
/** Requests that must all be answered. */
const endurance = 100_000;

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
  const pace = Math.floor(paced.share * door.crowded.perSecond);
  const steady = await withServer('door', signer, (_, port) =>
    sendAtPace(port, signer.sign(pace * paced.seconds), pace, connections),
  );
  return [
    `Load: /ask by HTTP with the ${questions.length} questions of ${golden}; the generator runs beside it on the same machine`,
    `(a) bare server, ${connections} connections   ${render(bare)}`,
    `(b) HTTP door, ${connections} connections     ${render(door.crowded)}`,
    `    HTTP door, steady ${pace}/s       p50 ${quantile(steady, 0.5).toFixed(1)} ms, p99 ${quantile(steady, 0.99).toFixed(1)} ms from when each was due`,
    `    HTTP door, pings only         ${render(door.pinged)}`,
    `    HTTP door, 1 connection       ${render(door.alone)}`,
    `b/a ${shareOf(door.crowded, bare)}`,
    `the same for pings, for which nothing is looked up: ${shareOf(door.pinged, bare)}`,
    '',
    renderSteps(await measureSteps(signer, questions.length)),
  ].join('\n');
}

/** Sends 100,000 requests to the door, as fast as it takes them, and tells what became of them. Throws where one fails. */
export async function measureEndurance(): Promise<string> {
  const signer = createAskSigner(readGolden(golden).questions);
  const run = await withServer('door', signer, (send) => send(signer.sign(endurance), connections));
  return `${endurance} requests over ${connections} connections, all answered 200: ${render(run)}`;
}

/** By the clock, and by processor time, which what else the machine does changes less. */
const shareOf = (run: Run, of: Run): string =>
  `${(run.perSecond / of.perSecond).toFixed(2)} by the clock, ${(of.cost / run.cost).toFixed(2)} by processor time`;

const render = ({ perSecond, p50, p99, cost }: Run): string =>
  `${Math.round(perSecond)} requests/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${Math.round(cost)} µs of processor time each`;

async function withServer<T>(
  kind: 'bare' | 'door',
  signer: AskSigner,
  measure: (run: (asks: readonly SignedAsk[], at: number) => Promise<Run>, port: number) => Promise<T>,
): Promise<T> {
  const child = await startServer('./load-server.js', kind, signer.publicKey);
  try {
    const port = Number(child.said);
    await burst(port, signer.sign(counts.warmUp), connections);
    return await measure(async (asks, at) => {
      const before = await processorTime(child);
      const run = await burst(port, asks, at);
      return { ...run, cost: ((await processorTime(child)) - before) / asks.length };
    }, port);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
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
  // Autocannon itself ends with a whole second, long after the last response of a short run.
  let ended = started;
  const {
    '2xx': answered,
    errors,
    non2xx,
    mismatches,
  } = await new Promise<autocannon.Result>((resolve, reject) => {
    const url = `http://127.0.0.1:${port}`;
    const requests = [{ method: 'POST', path: '/interactions', setupRequest } as const];
    const verifyBody = (body: unknown): boolean => String(body).startsWith('{"type":');
    const run = autocannon({ url, amount, connections: at, requests, verifyBody }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      times.push(milliseconds);
      ended = performance.now();
    });
  });
  const seconds = (ended - started) / 1000;
  // A connection may have asked once more than was wanted.
  if (answered < amount - at || errors + non2xx + mismatches > 0)
    throw new Error(
      `Measure the load: "${answered}" of ${amount} answered, "${errors + non2xx + mismatches}" failed, expected none`,
    );
  times.sort((a, b) => a - b);
  return { perSecond: answered / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
