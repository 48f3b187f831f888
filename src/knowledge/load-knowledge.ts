import type { Knowledge } from '../answer/answer.ts';
import { assembleKnowledge } from './assemble-knowledge.ts';
import { loadChecks } from './checks/index.ts';
import { openCompiledPack, readCompiledPack } from './compiled-pack.ts';
import { openCompiled } from './compiled-values.ts';
import { openPackFiles } from './pack-files.ts';
import type { Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import { readPack } from './read-pack.ts';
import { runChecks } from './run-checks.ts';

/** What a pack knows, or everything that is wrong with it. */
export type LoadedKnowledge =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the pack in a folder, checks it against its article, and freezes it. What was compiled from these very files was
 * checked then and is taken as it is.
 *
 * @param fresh whether to do everything anew, whatever was compiled: for whoever works on how texts are analysed
 */
export function loadKnowledge(folder: string, { fresh = false } = {}): LoadedKnowledge {
  const files = openPackFiles(folder);
  const compiled = fresh ? null : openCompiledPack(files);
  const checked = compiled && readCompiledPack(files, compiled);
  if (checked) return { ok: true, knowledge: assembleKnowledge(checked, compiled.index) };
  const { pack, problems: found } = readPack(files, openCompiled(files));
  const problems = [...found, ...(pack ? runChecks(files, pack, loadChecks) : [])];
  if (pack && problems.length === 0) return { ok: true, knowledge: assembleKnowledge(pack) };
  return { ok: false, problems: problems.sort(compareProblems) };
}
