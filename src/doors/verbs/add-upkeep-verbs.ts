/** The verbs for whoever keeps the knowledge right: knowledge add, build and check; eval; and prepare. */
import { relative } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import type { GoldenFile } from '../terminal/read-golden.ts';
import { addArticle } from './add-article.ts';
import { type Gate, Refusal } from './gate.ts';

/** Adds the group `knowledge`, eval, and prepare. */
export function addUpkeepVerbs(program: Command, gate: Gate): void {
  program
    .command('prepare', { hidden: true })
    .description('load the pack once, so that every later start finds it compiled')
    .action(async () => {
      await gate.openBot();
    });
  const group = program.command('knowledge').description('add, build and check knowledge packs');
  addArticle(group);
  addKnowledge(group, gate);
  program
    .command('eval')
    .description('answer the golden questions and show how well')
    .argument('[files...]', 'of questions; without any, all of tests/golden')
    .option('--misses', 'also list what went wrong, but not for the untouched ones')
    .option('--elsewhere <files...>', 'questions about other articles as JSON lines: none of them has an answer')
    .action(async (files: string[], { misses = false, elsewhere = [] }: EvalOptions) => {
      const { evaluate, goldenFiles } = await import('../terminal/evaluate.ts');
      const all = files.length === 0;
      const asked = await readAll(all ? goldenFiles('tests/golden') : files, elsewhere);
      const folder = all ? 'tests/golden' : null;
      const { knowledge } = await gate.openBot();
      process.stdout.write(`${evaluate({ knowledge, files: asked, folder, misses, now: () => performance.now() })}\n`);
    });
}

interface EvalOptions {
  readonly misses?: boolean;
  readonly elsewhere?: readonly string[];
}

async function readAll(files: readonly string[], elsewhere: readonly string[]): Promise<GoldenFile[]> {
  const { readElsewhere, readGolden } = await import('../terminal/read-golden.ts');
  try {
    return [...files.map(readGolden), ...elsewhere.map(readElsewhere)];
  } catch (error) {
    throw new Refusal([error instanceof Error ? error.message : String(error)]);
  }
}

function addKnowledge(group: Command, { readConfig }: Gate): void {
  group
    .command('build')
    .description('write what is made of the other files: passages.json, and the hash of the article')
    .action(async () => {
      const { knowledge: folder } = await readConfig();
      const { buildKnowledge } = await import('../../knowledge/build-knowledge.ts');
      const built = buildKnowledge(folder);
      if (!built.ok) throw await refusalOf(built.problems);
      const written = built.written.length === 0 ? 'nothing to write' : `wrote ${built.written.join(', ')}`;
      process.stdout.write(`${relative('', folder)}: ${written}\n`);
    });
  group
    .command('check')
    .description('run every check over the pack')
    .action(async () => {
      const { knowledge: folder } = await readConfig();
      const { checkKnowledge } = await import('../../knowledge/check-knowledge.ts');
      const problems = checkKnowledge(folder);
      if (problems.length > 0) throw await refusalOf(problems);
      process.stdout.write(`${relative('', folder)}: no problems\n`);
    });
}

type Problems = Parameters<typeof import('../../knowledge/format-problems.ts').formatProblems>[0];

async function refusalOf(problems: Problems): Promise<Refusal> {
  const { formatProblems } = await import('../../knowledge/format-problems.ts');
  return new Refusal([formatProblems(problems)]);
}
