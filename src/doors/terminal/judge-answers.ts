import type { Answer, Citation, Knowledge } from '../../answer/answer.ts';
import { answerQuestion } from '../../answer/answer-question.ts';
import type { GoldenQuestion } from './read-golden.ts';

/** What became of a golden question. */
export type Verdict = 'right' | 'wrong-paragraph' | 'refused' | 'rightly-refused' | 'false-answer';

/** A golden question with its answer. */
export interface Judged {
  readonly question: GoldenQuestion;
  readonly verdict: Verdict;
  /** `curated`, `quoted`, `not-stated`, or why it was not answered. */
  readonly reason: string;
  readonly entry: string | null;
  readonly cited: Citation | null;
  /** Whether the first sentence cited is the one that carries the answer; null where that is not asked. */
  readonly isSentenceRight: boolean | null;
  /** Milliseconds. */
  readonly took: number;
}

/** Asks every question and holds the first citation against what is wanted. */
export function judgeAnswers(
  knowledge: Knowledge,
  questions: readonly GoldenQuestion[],
  now: () => number,
): readonly Judged[] {
  return questions.map((question) => {
    const started = now();
    const answer = answerQuestion(knowledge, { text: question.q, language: question.lang });
    const took = now() - started;
    const claims = answer.kind === 'curated' || answer.kind === 'quoted';
    const cited = answer.kind === 'unanswered' ? null : answer.citations[0];
    return {
      question,
      verdict: judge(question, claims ? cited : null),
      reason: answer.kind === 'unanswered' ? answer.reason : answer.kind,
      entry: entryOf(answer),
      cited,
      isSentenceRight: claims ? judgeSentence(question, cited) : null,
      took,
    };
  });
}

function judge({ paragraphs }: GoldenQuestion, claimed: Citation | null): Verdict {
  if (paragraphs.length === 0) return claimed === null ? 'rightly-refused' : 'false-answer';
  if (claimed === null) return 'refused';
  return paragraphs.includes(claimed.paragraph) ? 'right' : 'wrong-paragraph';
}

/** Asked only where the best paragraph is cited: the words stand in that one. */
function judgeSentence({ paragraphs, words }: GoldenQuestion, cited: Citation | null): boolean | null {
  if (words === undefined || cited === null || cited.paragraph !== paragraphs[0]) return null;
  return spaced(cited.quote).includes(spaced(words));
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const entryOf = (answer: Answer): string | null => ('entry' in answer ? answer.entry.id : null);
