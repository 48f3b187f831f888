import type { Language } from '../article/article.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Answer, Entry, Knowledge } from './answer.ts';
import { type FoundAnswer, findAnswer } from './find-answer.ts';
import { nearestPassages } from './nearest-passages.ts';

/** What somebody asks; the language is detected where it is not given. */
export interface Asked {
  readonly text: string;
  readonly language?: Language;
}

/** UTF-16 code units of a question that are read: four times what a question in a chat ever has. */
export const longestQuestion = 1000;
const nearestShown = 3;

/**
 * Answers a question from a pack and what a server lays over it: with a curated answer, with the word that the article
 * does not say it, or not at all.
 */
export function answerQuestion(knowledge: Knowledge, { text, language }: Asked): Answer {
  const read = text.slice(0, longestQuestion);
  if (tokenize(read).length === 0) return { kind: 'unanswered', reason: 'empty', nearest: [] };
  return answerFound(knowledge, read, findAnswer(knowledge, read, language));
}

/** The answer to a question for which `findAnswer` found what it did. */
export function answerFound(knowledge: Knowledge, text: string, found: FoundAnswer): Answer {
  if (found.by !== 'nothing') return answerEntry(found.entry);
  const nearest = nearestPassages(knowledge, text, nearestShown);
  return { kind: 'unanswered', reason: found.isVague ? 'too-vague' : 'not-in-article', nearest };
}

/** The answer that an entry gives. */
export function answerEntry(entry: Entry): Answer {
  return entry.kind === 'stated'
    ? { kind: 'curated', entry, citations: entry.evidence }
    : { kind: 'not-stated', entry, citations: entry.evidence };
}
