import process from 'node:process';
import { isAlarming, renderCosts } from './budgets.ts';
import { measureHandle } from './handle.ts';
import { measureLoad } from './load.ts';
import { measureRetrieval } from './retrieval.ts';

/** Holds `<language>.corpus.json` and `<language>.questions.jsonl` with the paragraph that answers each question. */
const folder = process.argv[2] ?? process.env.BENCH_CORPUS;

const costs = await measureHandle();
process.stdout.write(`${renderCosts(costs)}\n\n`);
process.stdout.write(`${await measureLoad()}\n\n`);
const howTo =
  'Retrieval was not measured: name a folder with questions and paragraphs, as in `npm run bench -- <folder>`';
process.stdout.write(`${folder ? measureRetrieval(folder) : howTo}\n`);
if (isAlarming(costs)) process.exitCode = 1;
