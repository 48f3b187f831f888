import type { Citation } from '../answer/answer.ts';
import type { EntryProblem } from '../curation/judge-entry.ts';
import { mostEvidence } from '../curation/place-evidence.ts';
import { COLOURS } from './colours.ts';
import { echo } from './echo.ts';
import { fitEvidence } from './fit-evidence.ts';
import { newReply } from './new-reply.ts';
import { questionOf } from './question-of.ts';
import type { Reply } from './reply.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** Room for the evidence of a refusal, in UTF-16 code units: what was typed is kept below it. */
const EVIDENCE_ROOM = 1100;

/** Everything that is wrong with what somebody typed, with what the article has nearest to it. */
export function renderRefusal(problems: readonly EntryProblem[], setting: Setting, hint: string): Reply {
  const { refused } = wordsIn(setting.language).curation;
  const lines = problems.map((problem) => `- ${describe(problem, setting)}`);
  const nearest = problems.flatMap(nearestOf);
  const { text, cites } = fitEvidence(nearest, setting, EVIDENCE_ROOM);
  const shown = nearest.length === 0 ? [] : [`${refused.nearest}\n${text}`];
  const description = [lines.join('\n'), ...shown, `-# ${hint}`].join('\n\n');
  return { ...newReply({ title: refused.title, description, color: COLOURS.disputed }, cites), audience: 'asker' };
}

function nearestOf(problem: EntryProblem): readonly Citation[] {
  if (problem.kind === 'missing') return problem.nearest ? [problem.nearest] : [];
  return problem.kind === 'ambiguous' ? problem.choices.slice(0, 2) : [];
}

function describe(problem: EntryProblem, { language }: Setting): string {
  const { place, quoted, curation } = wordsIn(language);
  const { refused } = curation;
  switch (problem.kind) {
    case 'no-question':
      return refused.noQuestion;
    case 'no-answer':
      return refused.noAnswer;
    case 'no-evidence':
      return refused.noEvidence;
    case 'too-much-evidence':
      return refused.tooMuchEvidence(mostEvidence);
    case 'missing':
      return refused.notThere(quoted(echo(problem.typed)));
    case 'ambiguous':
      return refused.ambiguous(quoted(echo(problem.typed)), place(problem.choices[0].paragraph));
    case 'no-paragraph':
      return refused.noParagraph(String(problem.paragraph));
    case 'number':
      return refused.number(quoted(echo(problem.number)));
    case 'known':
      return refused.known(quoted(echo(problem.phrasing)), quoted(echo(questionOf(problem.entry, language))));
  }
}
