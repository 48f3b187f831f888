/** knowledge index: makes beforehand what a start would have to make. */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { buildFolder, codeName } from '../../config/code-name.ts';
import { type Gate, Refusal } from './gate.ts';

/** Adds it to the group `knowledge`. */
export function addIndex(group: Command, { readConfig }: Gate): void {
  group
    .command('index')
    .description('index a corpus for retrieve, into a file beside it, or packs for the next start')
    .argument('[path]', 'a corpus (.json), a pack, or a folder of packs; without it, the pack of BELEGBOT_KNOWLEDGE')
    .action(async (path?: string) => {
      const code = codeName();
      if (code === null) throw new Refusal(['Write an index: expected compiled code, as `npm run cli` makes it']);
      if (path?.endsWith('.json')) return indexCorpus(path, code);
      const { packsIn } = await import('../../knowledge/packs-in.ts');
      for (const folder of packsIn(path ?? (await readConfig()).knowledge)) await indexPack(folder);
    });
}

async function indexCorpus(path: string, code: string): Promise<void> {
  const { indexFileOf, openCorpus } = await import('../terminal/retrieve-line.ts');
  const { writeCorpusIndex } = await import('../../knowledge/corpus-index-file.ts');
  const started = performance.now();
  const opened = openCorpus(path, null, () => undefined);
  if (!opened.ok) throw new Refusal(opened.problems);
  const bytes = writeCorpusIndex(opened.corpus, { corpus: readFileSync(path), code });
  try {
    writeFileSync(indexFileOf(path), bytes);
  } catch (error) {
    throw new Refusal([`Write the index "${indexFileOf(path)}": ${error instanceof Error ? error.message : error}`]);
  }
  tell(indexFileOf(path), bytes.length, started);
}

async function indexPack(folder: string): Promise<void> {
  const { compilePack } = await import('../../knowledge/compile-pack.ts');
  const { formatProblems } = await import('../../knowledge/format-problems.ts');
  const started = performance.now();
  const compiled = compilePack(folder, `${buildFolder()}packs`);
  if (!compiled.ok) throw new Refusal([formatProblems(compiled.problems)]);
  tell(folder, compiled.compiled.length, started);
}

function tell(path: string, bytes: number, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${relative('', path)}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds} s\n`);
}
