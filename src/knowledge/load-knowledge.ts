import type { Knowledge } from '../answer/answer.ts';
import { assembleKnowledge } from './assemble-knowledge.ts';
import { loadChecks } from './checks/index.ts';
import { type CompiledPack, keepCompiledPack, openCompiledPack, readCompiledPack } from './compiled-pack.ts';
import type { Pack } from './pack.ts';
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
  const compiled = cache === null ? null : openCompiledPack(files, cache);
  const kept = compiled && assembleCompiled(files, compiled);
  if (kept) return { ok: true, knowledge: kept };
  const checked = readChecked(files);
  if (!checked.ok) return checked;
  const knowledge = assembleKnowledge(checked.pack);
  if (cache !== null) keepCompiledPack(files, cache, checked.pack, knowledge.index);
  return { ok: true, knowledge };
}

/** Reads a pack, or finds everything that keeps it from being loaded. */
export function readChecked(
  files: PackFiles,
): { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const { pack, problems: found } = readPack(files);
  const problems = [...found, ...(pack ? runChecks(files, pack, loadChecks) : [])];
  return pack && problems.length === 0 ? { ok: true, pack } : { ok: false, problems: problems.sort(compareProblems) };
}

/** What a pack knows that was compiled from the files that are there now; null where its article cannot be read. */
export function assembleCompiled(files: PackFiles, compiled: CompiledPack): Knowledge | null {
  const pack = readCompiledPack(files, compiled);
  return pack && assembleKnowledge(pack, compiled.index);
}
