import { measureHandle } from './handle.ts';
import { measureRetrieval } from './retrieval.ts';

const folder = process.argv[2] ?? process.env.BENCH_CORPUS ?? '../shared/xquad-dev';

process.stdout.write(`${[measureRetrieval(folder), ...measureHandle()].join('\n\n')}\n`);
