import type { Knowledge } from '../answer/answer.ts';
import { assembleKnowledge } from './assemble-knowledge.ts';
import { loadChecks } from './checks/index.ts';
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

/** Reads the pack in a folder, checks it against its article, and freezes it. */
export function loadKnowledge(folder: string): LoadedKnowledge {
  const files = openPackFiles(folder);
  const { pack, problems: found } = readPack(files, openCompiled(files));
  const problems = [...found, ...(pack ? runChecks(files, pack, loadChecks) : [])];
  if (pack && problems.length === 0) return { ok: true, knowledge: assembleKnowledge(pack) };
  return { ok: false, problems: problems.sort(compareProblems) };
}
