import type { Article, Passage, Quotation } from '../article/article.ts';
import { openPackFiles } from './pack-files.ts';
import type { Problem } from './problem.ts';
import { readPack } from './read-pack.ts';

/** A pack's article, split; or why it cannot be read. What is wrong with the pack's lists is no matter. */
export type ReadArticle =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly passages: readonly Passage[];
      readonly quotations: readonly Quotation[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the article of the pack in a folder. */
export function readArticleOf(folder: string): ReadArticle {
  const { pack, problems } = readPack(openPackFiles(folder));
  if (!pack) return { ok: false, problems };
  const { article, passages, quotations } = pack;
  return { ok: true, article, passages, quotations };
}
