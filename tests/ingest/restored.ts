/** Restores an article in a test, and tells what was repaired in a form that reads well. */
import { printArticle } from '../../src/ingest/article-parts.ts';
import { readSource } from '../../src/ingest/read-source.ts';
import { type RestoreOptions, restoreArticle } from '../../src/ingest/restore-article.ts';
import type { Repair } from '../../src/ingest/source.ts';

/** What came of a file. */
export interface Restored {
  /** What article.md would hold, or the sentence that says why there is none. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** The repairs as `line:column kind: before → after`, with a `?` where they are doubtful. */
  readonly told: readonly string[];
}

/** Restores the article of a file that is called `name`. */
export async function restore(
  name: string,
  content: string | Uint8Array,
  { language = 'de', title = null }: Partial<RestoreOptions> = {},
): Promise<Restored> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const source = await readSource(name, bytes);
  if (!source) throw new Error(`Read "${name}": expected a kind of file that can be read`);
  const restored = restoreArticle(source, { language, title });
  const told = restored.repairs.map(
    ({ kind, doubtful, place: { page, line, column }, before, after }) =>
      `${page === null ? '' : `${page}:`}${line}:${column} ${kind}${doubtful ? '?' : ''}: ${before} → ${after}`,
  );
  return { text: restored.ok ? printArticle(restored.article) : restored.problem, repairs: restored.repairs, told };
}
