import type { Knowledge } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { assembleKnowledge } from './assemble-knowledge.ts';
import { editorChecks, loadChecks } from './checks/index.ts';
import { languages } from './claims.ts';
import type { Pack } from './pack.ts';
import { openPackFiles } from './pack-files.ts';
import type { Finding, Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import { placeFinding, readPack } from './read-pack.ts';
import { runChecks } from './run-checks.ts';

/** Runs every check over the pack in a folder, the slow ones too. */
export function checkKnowledge(folder: string): Problem[] {
  const files = openPackFiles(folder);
  const { pack, problems: found } = readPack(files);
  const problems = [...found, ...(pack ? runChecks(files, pack, loadChecks) : [])];
  if (pack && problems.length === 0) {
    const strayed = findStrayed(pack, assembleKnowledge(pack));
    problems.push(...strayed.map((finding) => placeFinding(files, 'phrasing-finds-its-own-entry', finding)));
  }
  if (pack) problems.push(...runChecks(files, pack, editorChecks));
  return problems.sort(compareProblems);
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
