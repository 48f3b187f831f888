/** How the search grows with the corpus, beside four libraries: build, memory, time of a question, right paragraph first. */
import process from 'node:process';
import type { LateEngine } from './engine.ts';
import { fuse, miniSearch, ours } from './engines.ts';
import { growCorpus } from './grow-corpus.ts';
import { type Dataset, loadDataset } from './load-dataset.ts';
import { misspell } from './misspell.ts';
import { quantile } from './quantile.ts';
import { seededDraw } from './random.ts';
import { flexSearch, orama } from './rivals.ts';

const sizes = [1_000, 10_000, 100_000];
/** Seconds that the questions of one engine may take; a slow one is asked fewer of them, spread over all. */
const patience = 70;
/** So many are asked of any engine. */
const least = 5;
/** Fuse.js compares each text, so that a hundred thousand would take it a minute for each question. */
const mostForFuse = 10_000;
/** Every n-th question of the dataset is asked. */
const every = 3;

interface Measured {
  readonly name: string;
  readonly built: number;
  /** Megabytes that its index holds more than there was before. */
  readonly memory: number;
  readonly asked: number;
  readonly p50: number;
  readonly p99: number;
  readonly clean: number;
  readonly misspelt: number;
}

/** Measures all engines on the grown corpora of a folder's datasets, and writes each line as soon as it is there. */
export async function measureScale(folder: string, write: (line: string) => void): Promise<void> {
  const engines: readonly LateEngine[] = [
    ours,
    miniSearch({ keepsStopWords: false, prefixFrom: 4 }),
    orama,
    flexSearch,
    fuse,
  ];
  for (const language of ['en', 'de'] as const) {
    const dataset = loadDataset(folder, language);
    if (dataset === null) continue;
    for (const size of sizes) {
      const grown = { ...dataset, corpus: growCorpus(dataset, size) };
      write(`${size} paragraphs, ${language}`);
      write(row(['engine', 'build s', 'MB', 'asked', 'p50 ms', 'p99 ms', 'right %', 'misspelt %']));
      for (const engine of engines)
        if (engine !== fuse || size <= mostForFuse) write(render(await measure(engine, grown)));
      write('');
    }
  }
}

async function measure(engine: LateEngine, dataset: Dataset): Promise<Measured> {
  const before = heldMemory();
  const started = performance.now();
  const find = await engine.build(dataset);
  const built = (performance.now() - started) / 1000;
  const memory = heldMemory() - before;
  const draw = seededDraw(7);
  const questions = dataset.questions.filter((_, at) => at % every === 0);
  const times: number[] = [];
  const right = { clean: 0, misspelt: 0 };
  let asked = 0;
  const deadline = performance.now() + 1000 * patience;
  for (const { q, article, paragraph } of questions) {
    if (performance.now() > deadline && asked >= least) break;
    asked += 1;
    for (const [kind, text] of [
      ['clean', q],
      ['misspelt', misspell(q, dataset.language, draw)],
    ] as const) {
      const began = performance.now();
      const hit = await find(text);
      times.push(performance.now() - began);
      if (hit?.article === article && hit.paragraph === paragraph) right[kind] += 1;
    }
  }
  times.sort((a, b) => a - b);
  const share = (count: number): number => (100 * count) / asked;
  const shares = { clean: share(right.clean), misspelt: share(right.misspelt) };
  return { name: engine.name, built, memory, asked, p50: quantile(times, 0.5), p99: quantile(times, 0.99), ...shares };
}

/** Megabytes in use, typed arrays included, once what nobody needs is gone. */
function heldMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const render = ({ name, built, memory, asked, p50, p99, clean, misspelt }: Measured): string =>
  row([
    name,
    built.toFixed(2),
    memory.toFixed(0),
    String(asked),
    p50.toFixed(1),
    p99.toFixed(1),
    clean.toFixed(1),
    misspelt.toFixed(1),
  ]);

const row = ([first = '', ...cells]: readonly string[]): string =>
  first.padEnd(36) + cells.map((cell) => cell.padStart(11)).join('');
