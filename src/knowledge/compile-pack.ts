import { assembleKnowledge } from './assemble-knowledge.ts';
import { readCached, writeCached } from './cache-folder.ts';
import { compiledFileOf, readCompiled, writeCompiled } from './compiled-pack.ts';
import { readChecked } from './load-knowledge.ts';
import { openPackFiles } from './pack-files.ts';
import type { Problem } from './problem.ts';
import { articleFile } from './read-article.ts';

/** A pack as bytes with the article that it was checked against, or everything that is wrong with it. */
export type Compilation =
  | { readonly ok: true; readonly compiled: Uint8Array; readonly article: Uint8Array }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, checks and indexes the pack in a folder, unless that was done with these very files. `cache` is as for `loadKnowledge`. */
export function compilePack(folder: string, cache: string | null): Compilation {
  const files = openPackFiles(folder);
  const article = files.bytes(articleFile) ?? new Uint8Array();
  const name = compiledFileOf(files);
  const kept = cache === null ? null : readCached(cache, name);
  if (kept && readCompiled(kept)) return { ok: true, compiled: kept, article };
  const checked = readChecked(files);
  if (!checked.ok) return checked;
  const compiled = writeCompiled(checked.pack, assembleKnowledge(checked.pack).index);
  if (cache !== null) writeCached(cache, name, compiled);
  return { ok: true, compiled, article };
}
