import * as z from 'zod';
import type { Knowledge } from '../../answer/answer.ts';
import { answerQuestion } from '../../answer/answer-question.ts';
import { explainAnswer } from '../../answer/explain-answer.ts';
import { detectLanguage } from '../../search/detect-language.ts';
import type { AnswerFields } from './answer-lines.ts';
import { citationLines } from './citation-line.ts';

const shape = z.object({
  q: z.string('expected a text'),
  lang: z.enum(['de', 'en'], 'expected "de" or "en"').nullish(),
});

/** What else the lines tell. */
export interface AskLineOptions {
  /** Add `explanation`: how each word matched, how sure that is, and what came second. */
  readonly explain?: boolean;
}

/** Answers the lines of `ask --jsonl`. The answer speaks the language of the question. */
export function answerAskLines(knowledge: Knowledge, { explain = false }: AskLineOptions = {}): AnswerFields {
  const answer = answerLine(knowledge);
  return (fields) => (explain ? { ...answer(fields), explanation: explainLine(knowledge, fields) } : answer(fields));
}

function explainLine(knowledge: Knowledge, fields: unknown): object {
  const { q, lang } = shape.parse(fields);
  const it = explainAnswer(knowledge, { text: q, ...(lang && { language: lang }) });
  return {
    words: it.words,
    nearest: it.nearest && { entry: it.nearest.entry.id, phrasing: it.nearest.phrasing },
    confidence: it.confidence,
    needed: it.needed,
    runnerUp: it.runnerUp && { entry: it.runnerUp.entry.id, phrasing: it.runnerUp.phrasing },
  };
}

function answerLine(knowledge: Knowledge): AnswerFields {
  return (fields) => {
    const { q, lang } = shape.parse(fields);
    const answer = answerQuestion(knowledge, { text: q, ...(lang && { language: lang }) });
    const language = lang ?? detectLanguage(q) ?? knowledge.article.language;
    const suggestions: readonly never[] = [];
    switch (answer.kind) {
      case 'curated': {
        const { entry } = answer;
        const said = { kind: 'curated', entry: entry.id, answer: entry.answer[language] };
        return { status: 'answered', ...said, citations: citationLines(answer.citations), suggestions };
      }
      case 'quoted': {
        const said = { kind: 'passage', entry: null, answer: answer.citations[0].quote };
        return { status: 'answered', ...said, citations: citationLines(answer.citations), suggestions };
      }
      case 'not-stated': {
        const said = { entry: answer.entry.id, answer: answer.entry.answer[language] };
        return { status: 'not_stated', ...said, citations: citationLines(answer.citations), suggestions };
      }
      case 'unanswered':
        return { status: 'no_match', answer: null, citations: [], suggestions: citationLines(answer.nearest) };
    }
  };
}
