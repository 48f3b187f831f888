import process from 'node:process';
import { measureArchive } from './archive.ts';
import { isAlarming, renderCosts } from './budgets.ts';
import { measureGateway } from './gateway.ts';
import { measureHandle } from './handle.ts';
import { measureEndurance, measureLoad } from './load.ts';
import { measureRetrieval } from './retrieval.ts';
import { measureScale } from './scale.ts';

/** Holds `<language>.corpus.json` and `<language>.questions.jsonl` with the paragraph that answers each question. */
const folder = process.argv[2] ?? process.env.BENCH_CORPUS;

if (process.argv[2] === 'scale')
  await measureScale(process.argv[3] ?? folder ?? '', (line) => process.stdout.write(`${line}\n`));
else if (process.argv[2] === 'archive')
  await measureArchive(process.argv[3] ?? folder ?? '', Number(process.argv[4] ?? 1_000_000), (line) =>
    process.stdout.write(`${line}\n`),
  );
else if (process.argv[2] === 'load') process.stdout.write(`${await measureEndurance()}\n`);
else await measureAll();

async function measureAll(): Promise<void> {
  const costs = await measureHandle();
  process.stdout.write(`${renderCosts(costs)}\n\n`);
  process.stdout.write(`${await measureLoad()}\n\n`);
  process.stdout.write(`${await measureGateway()}\n\n`);
  const howTo =
    'Retrieval was not measured: name a folder with questions and paragraphs, as in `npm run bench -- <folder>`';
  process.stdout.write(`${folder ? measureRetrieval(folder) : howTo}\n`);
  if (isAlarming(costs)) process.exitCode = 1;
}
