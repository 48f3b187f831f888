import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { parseArticle } from '../article/parse-article.ts';
import { hashBytes } from './hash-bytes.ts';
import type { PackFiles } from './pack-files.ts';
import type { Problem } from './problem.ts';
import type { PackFacts } from './schema.ts';

/** The file that holds the article, verbatim. */
export const articleFile = 'article.md';

/** Reads article.md; `source.sha256` is that of its bytes, whatever pack.yaml says. */
export function readArticle(
  files: PackFiles,
  facts: PackFacts,
): { readonly article: Article | null; readonly problems: readonly Problem[] } {
  const bytes = files.bytes(articleFile);
  const file = join(files.folder, articleFile);
  const refuse = (message: string, line = 1): Problem => ({
    check: 'article-readable',
    file,
    line,
    column: 1,
    message,
  });
  if (!bytes) return { article: null, problems: [refuse(`Cannot find "${articleFile}": expected the article`)] };
  const text = files.text(articleFile);
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) {
    const line = text.slice(0, broken).split('\n').length;
    return { article: null, problems: [refuse('Cannot read the article: expected UTF-8 throughout', line)] };
  }
  const source = { ...facts.source, sha256: hashBytes(bytes) };
  const parsed = parseArticle(text, { id: facts.id, language: facts.language, source, hasLead: facts.lead });
  if (parsed.ok) return { article: parsed.article, problems: [] };
  return { article: null, problems: parsed.problems.map(({ line, message }) => refuse(message, line)) };
}
