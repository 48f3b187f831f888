/** The verbs for whoever keeps the knowledge right: knowledge add, draft, build, check and index; eval; and prepare. */
import { relative } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import type { Knowledge } from '../../answer/answer.ts';
import type { GoldenFile } from '../terminal/read-golden.ts';
import { addArticle } from './add-article.ts';
import { addDraft } from './add-draft.ts';
import { addIndex } from './add-index.ts';
import { type Gate, Refusal } from './gate.ts';

/** Adds the group `knowledge`, eval, and prepare. */
export function addUpkeepVerbs(program: Command, gate: Gate): void {
  program
    .command('prepare', { hidden: true })
    .description('load the pack once, so that every later start finds it compiled')
    .action(async () => {
      await gate.openBot();
    });
  const group = program.command('knowledge').description('add, draft, build and check knowledge packs');
  addArticle(group);
  addDraft(group, gate);
  addKnowledge(group, gate);
  addIndex(group, gate);
  program
    .command('eval')
    .description('answer the golden questions and show how well')
    .argument('[files...]', 'of questions; without any, all of tests/golden, each pack with its own')
    .option('--misses', 'also list what went wrong, but not for the untouched ones')
    .option('--elsewhere <files...>', 'questions about other articles as JSON lines: none of them has an answer')
    .action(async (files: string[], options: EvalOptions) => {
      const { evaluate, goldenFiles } = await import('../terminal/evaluate.ts');
      const { misses = false, elsewhere = [] } = options;
      const now = () => performance.now();
      for (const { pack, folder } of await listEvaluated(files, gate)) {
        const asked = await readAll(folder === null ? files : goldenFiles(folder), elsewhere);
        const knowledge = await openPack(pack);
        const told = evaluate({ knowledge, files: asked, folder, misses, now });
        process.stdout.write(`${knowledge.article.title}\n${told}\n\n`);
      }
    });
}

/** The packs to evaluate, each with the folder of its golden questions; none where files are given. */
async function listEvaluated(
  files: readonly string[],
  gate: Gate,
): Promise<readonly { readonly pack: string; readonly folder: string | null }[]> {
  const { knowledge: pack } = await gate.readConfig();
  if (files.length > 0) return [{ pack, folder: null }];
  const { goldenFolders } = await import('../terminal/golden-folders.ts');
  return goldenFolders('tests/golden', pack);
}

async function openPack(folder: string): Promise<Knowledge> {
  const { loadKnowledge } = await import('../../knowledge/load-knowledge.ts');
  const loaded = loadKnowledge(folder);
  if (!loaded.ok) throw await refusalOf(loaded.problems);
  return loaded.knowledge;
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
  const packsOf = async (folder: string | undefined): Promise<readonly string[]> => {
    const { packsIn } = await import('../../knowledge/packs-in.ts');
    return packsIn(folder ?? (await readConfig()).knowledge);
  };
  group
    .command('build')
    .description('write what is made of the other files: passages.json, and the hash of the article')
    .argument('[folder]', folderMeaning)
    .action(async (folder?: string) => {
      const { buildKnowledge } = await import('../../knowledge/build-knowledge.ts');
      for (const pack of await packsOf(folder)) {
        const built = buildKnowledge(pack);
        if (!built.ok) throw await refusalOf(built.problems);
        const written = built.written.length === 0 ? 'nothing to write' : `wrote ${built.written.join(', ')}`;
        process.stdout.write(`${relative('', pack)}: ${written}\n`);
      }
    });
  group
    .command('check')
    .description('run every check over the pack')
    .argument('[folder]', folderMeaning)
    .action(async (folder?: string) => {
      const { checkKnowledge } = await import('../../knowledge/check-knowledge.ts');
      const checked = (await packsOf(folder)).map((pack) => ({ pack, problems: checkKnowledge(pack) }));
      const problems = checked.flatMap((one) => one.problems);
      if (problems.length > 0) throw await refusalOf(problems);
      for (const { pack } of checked) process.stdout.write(`${relative('', pack)}: no problems\n`);
    });
}

const folderMeaning = 'a pack, or a folder of packs; without it, that of BELEGBOT_KNOWLEDGE';

type Problems = Parameters<typeof import('../../knowledge/format-problems.ts').formatProblems>[0];

async function refusalOf(problems: Problems): Promise<Refusal> {
  const { formatProblems } = await import('../../knowledge/format-problems.ts');
  return new Refusal([formatProblems(problems)]);
}
