/** The verb that drafts the lists of a pack from its article. */
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { type Gate, Refusal } from './gate.ts';

/** Adds `draft` to the group `knowledge`. */
export function addDraft(group: Command, { readConfig }: Gate): void {
  group
    .command('draft')
    .description('draft actors, topics, speakers of quotations and questions from the article, for you to review')
    .argument('[folder]', 'a pack whose lists are still empty; without it, that of BELEGBOT_KNOWLEDGE')
    .option('--dry-run', 'only show the drafts, of any pack')
    .action(async (folder: string | undefined, { dryRun = false }: { readonly dryRun?: boolean }) => {
      await draft(folder ?? (await readConfig()).knowledge, dryRun);
    });
}

async function draft(folder: string, isDryRun: boolean): Promise<void> {
  const { readArticleOf } = await import('../../knowledge/read-article-of.ts');
  const { formatProblems } = await import('../../knowledge/format-problems.ts');
  const { draftPack } = await import('../../draft/draft-pack.ts');
  const { filledFiles, printDrafts, writeDrafts } = await import('../../knowledge/write-drafts.ts');
  const read = readArticleOf(folder);
  if (!read.ok) throw new Refusal([formatProblems(read.problems)]);
  const drafts = draftPack(read);
  const printed = printDrafts(drafts);
  if (isDryRun) {
    for (const [name, text] of printed) process.stdout.write(`# ${name}\n${text}\n`);
    return;
  }
  const filled = filledFiles(folder);
  if (filled.length > 0)
    throw new Refusal(
      filled.map(
        (name) => `Draft "${relative('', join(folder, name))}": it holds items already, expected an empty list`,
      ),
    );
  writeDrafts(folder, printed);
  const near = relative('', folder);
  const counts = (['actors', 'topics', 'quotes', 'entries'] as const).map((list) => `${list} ${drafts[list].length}`);
  process.stdout.write(
    `${near}: drafted (${counts.join(', ')}). Review each, mend it or throw it away, and take out its line "draft: true";\n` +
      `nothing is served before. npm run cli -- knowledge check ${near} says what is left.\n`,
  );
}
