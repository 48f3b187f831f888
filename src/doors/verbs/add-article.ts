/** The verb that makes a new pack out of an article in a file. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { type Command, Option } from 'commander';
import type { Language } from '../../article/article.ts';
import type { ArticleParts } from '../../ingest/article-parts.ts';
import type { Repair } from '../../ingest/source.ts';
import type { NewPack } from '../../knowledge/write-pack.ts';
import { Refusal } from './gate.ts';

interface AddOptions {
  readonly id: string;
  readonly lang: Language;
  readonly title?: string;
  readonly to: string;
  readonly dryRun?: boolean;
}

/** Adds `add` to the group `knowledge`. */
export function addArticle(group: Command): void {
  group
    .command('add')
    .description('make a new pack out of an article: a text, Markdown, HTML or PDF file')
    .argument('<file>', 'the article; its name tells its kind')
    .requiredOption('--id <id>', 'of the pack: small letters and digits, joined by hyphens')
    .addOption(new Option('--lang <language>', 'that the article is written in').choices(['de', 'en']).default('de'))
    .option('--title <title>', 'of the article, where the file does not begin with it')
    .option('--to <folder>', 'where the folder of the pack goes', 'knowledge')
    .option('--dry-run', 'only show what was repaired, and the article')
    .action(add);
}

async function add(file: string, { id, lang, title, to, dryRun = false }: AddOptions): Promise<void> {
  const folder = resolve(to, id);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    throw new Refusal([`Make the pack "${id}": expected small letters and digits, joined by hyphens`]);
  }
  if (!dryRun && existsSync(folder)) {
    throw new Refusal([`Make the pack in "${relative('', folder)}": it is there already, expected a new folder`]);
  }
  const { article, repairs } = await restore(file, lang, title ?? null);
  const { formatRepairs } = await import('../../ingest/format-repairs.ts');
  const { printArticle } = await import('../../ingest/article-parts.ts');
  process.stdout.write(`${formatRepairs(basename(file), repairs)}\n`);
  const text = printArticle(article);
  if (dryRun) process.stdout.write(`\n${text}`);
  else await write(folder, { id, language: lang, title: article.title, hasLead: article.hasLead, article: text });
}

async function restore(
  file: string,
  language: Language,
  title: string | null,
): Promise<{ article: ArticleParts; repairs: readonly Repair[] }> {
  const { readableEndings, readSource } = await import('../../ingest/read-source.ts');
  const { restoreArticle } = await import('../../ingest/restore-article.ts');
  const refuse = (reason: string): Refusal => new Refusal([`Read the article "${file}": ${reason}`]);
  const source = await readSource(file, readBytes(file, refuse), tellProgress).catch((error: unknown) => {
    throw refuse(error instanceof Error ? error.message : String(error));
  });
  if (!source) throw refuse(`expected a name that ends with ${readableEndings.join(', ')}`);
  const restored = restoreArticle(source, { language, title });
  if (!restored.ok) throw refuse(restored.problem);
  return restored;
}

/** One line, written over and over, where somebody looks on; it is gone when the work is done. */
function tellProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done < all ? `\rread page ${done} of ${all}` : '\r\u001B[K');
}

function readBytes(file: string, refuse: (reason: string) => Refusal): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

async function write(folder: string, pack: NewPack): Promise<void> {
  const { writePack } = await import('../../knowledge/write-pack.ts');
  const { formatProblems } = await import('../../knowledge/format-problems.ts');
  const built = writePack(folder, pack);
  if (!built.ok) throw new Refusal([formatProblems(built.problems)]);
  const near = relative('', folder);
  const next = `npm run cli -- knowledge draft ${near}`;
  process.stdout.write(`${near}: a new pack. Read ${join(near, 'article.md')} against the original, then: ${next}\n`);
}
