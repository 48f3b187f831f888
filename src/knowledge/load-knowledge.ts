import type { Knowledge } from '../answer/answer.ts';
import { assembleKnowledge } from './assemble-knowledge.ts';
import { loadChecks } from './checks/index.ts';
import { keepCompiledPack, openCompiledPack, readCompiledPack } from './compiled-pack.ts';
import type { PackFiles } from './pack-files.ts';
import { openPackFiles } from './pack-files.ts';
import type { Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import { readPack } from './read-pack.ts';
import { runChecks } from './run-checks.ts';

/** What a pack knows, or everything that is wrong with it. */
export type LoadedKnowledge =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How to load a pack. */
export interface LoadOptions {
  /**
   * Folder for the compiled forms of packs, which only this very code may write to: what was compiled there from these
   * very files was checked then and is taken as it is. Null, the default, does everything anew.
   */
  readonly cache?: string | null;
}

/** Reads the pack in a folder, checks it against its article, and freezes it. */
export function loadKnowledge(folder: string, { cache = null }: LoadOptions = {}): LoadedKnowledge {
  const files = openPackFiles(folder);
  const kept = cache === null ? null : loadCompiled(files, cache);
  if (kept) return { ok: true, knowledge: kept };
  const { pack, problems: found } = readPack(files);
  const problems = [...found, ...(pack ? runChecks(files, pack, loadChecks) : [])];
  if (!pack || problems.length > 0) return { ok: false, problems: problems.sort(compareProblems) };
  const knowledge = assembleKnowledge(pack);
  if (cache !== null) keepCompiledPack(files, cache, pack, knowledge.index);
  return { ok: true, knowledge };
}

function loadCompiled(files: PackFiles, cache: string): Knowledge | null {
  const compiled = openCompiledPack(files, cache);
  const pack = compiled && readCompiledPack(files, compiled);
  return pack && assembleKnowledge(pack, compiled.index);
}
