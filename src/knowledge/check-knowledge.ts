import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Knowledge } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { assembleKnowledge } from './assemble-knowledge.ts';
import { rebuild } from './check-article.ts';
import { editorChecks, loadChecks } from './checks/index.ts';
import { languages } from './claims.ts';
import { type CompiledPack, compiledPackFile, openCompiledPack, takeCompiled } from './compiled-pack.ts';
import { compiledFile, compileValues } from './compiled-values.ts';
import type { Pack } from './pack.ts';
import type { PackFiles } from './pack-files.ts';
import { openPackFiles } from './pack-files.ts';
import type { Finding, Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import { placeFinding, readPack, yamlFiles } from './read-pack.ts';
import { runChecks } from './run-checks.ts';

/** Runs every check over the pack in a folder, the slow ones too, on the files as their editors wrote them. */
export function checkKnowledge(folder: string): Problem[] {
  const files = openPackFiles(folder);
  const { pack, problems: found } = readPack(files);
  let fresh: CompiledPack | null = null;
  const problems = [...found, ...(pack ? runChecks(files, pack, loadChecks) : [])];
  if (pack && problems.length === 0) {
    const knowledge = assembleKnowledge(pack);
    const strayed = findStrayed(pack, knowledge);
    fresh = takeCompiled(pack, knowledge.index);
    problems.push(...strayed.map((finding) => placeFinding(files, 'phrasing-finds-its-own-entry', finding)));
  }
  if (pack) problems.push(...runChecks(files, pack, editorChecks));
  problems.push(...findStale(files, fresh));
  return problems.sort(compareProblems);
}

/** What was compiled, if anything was, is what the files hold now, read as they are read now. */
function findStale(files: PackFiles, fresh: CompiledPack | null): Problem[] {
  const values = files.text(compiledFile);
  const kept = openCompiledPack(files);
  const stale = [
    ...(values === '' || values === compileValues(files, yamlFiles(files)) ? [] : [compiledFile]),
    ...(!files.bytes(compiledPackFile) || !fresh || isDeepStrictEqual(kept, fresh) ? [] : [compiledPackFile]),
  ];
  return stale.map((file) => {
    const message = `Cannot use "${file}": it was built from other files; ${rebuild}`;
    return { check: 'compiled-fits-files', file: join(files.folder, file), line: 1, column: 1, message };
  });
}

/** Every phrasing, asked as a question, is answered by its own entry. */
function findStrayed({ entries }: Pack, knowledge: Knowledge): Finding[] {
  return entries.flatMap(({ file, path, value: { id, asks } }) =>
    languages.flatMap((language) =>
      asks[language].flatMap((text, index) => {
        const answer = answerQuestion(knowledge, { text, language });
        const found = 'entry' in answer ? answer.entry.id : null;
        const instead = found ? `found "${found}"` : `found none (${answer.kind})`;
        const message = `Cannot answer "${text}" with its own entry: expected "${id}", ${instead}`;
        return found === id ? [] : [{ file, path: [...path, 'asks', language, index], message }];
      }),
    ),
  );
}
