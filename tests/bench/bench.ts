import process from 'node:process';
import { isAlarming, renderCosts } from './budgets.ts';
import { measureHandle } from './handle.ts';
import { measureRetrieval } from './retrieval.ts';

const folder = process.argv[2] ?? process.env.BENCH_CORPUS ?? '../shared/xquad-dev';

const costs = await measureHandle();
process.stdout.write(`${renderCosts(costs)}\n\n`);
process.stdout.write(`${measureRetrieval(folder)}\n`);
if (isAlarming(costs)) process.exitCode = 1;
