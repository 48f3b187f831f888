import type { Language } from '../article/article.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Answer, Entry, Knowledge } from './answer.ts';
import { foldText } from './build-entry-index.ts';
import { decide } from './decide.ts';
import type { Question, Units } from './entry-index.ts';
import { nearestPassages } from './nearest-passages.ts';
import { readQuestion } from './read-question.ts';
import { scoreEntries } from './score-entries.ts';

/** What somebody asks; the language is detected where it is not given. */
export interface Asked {
  readonly text: string;
  readonly language?: Language;
}

/** UTF-16 code units of a question that are read: four times what a question in a chat ever has. */
export const longestQuestion = 1000;
const nearestShown = 3;

/** Answers a question from a pack: with a curated answer, with the word that the article does not say it, or not at all. */
export function answerQuestion(knowledge: Knowledge, { text, language }: Asked): Answer {
  const { entries, index } = knowledge;
  const read = text.slice(0, longestQuestion);
  if (tokenize(read).length === 0) return { kind: 'unanswered', reason: 'empty', nearest: [] };
  const same = index.entries.exact.get(foldText(read));
  const known = entries[index.entries.owners[same ?? -1] ?? -1];
  if (known) return answerEntry(known);
  const question = readQuestion(index.entries.dictionary, read, language);
  const vague = isVague(question);
  const decision = vague ? null : decide(question, scoreEntries(index.entries, question), entries);
  const entry = decision && decision.kind !== 'unsure' ? entries[decision.entry] : undefined;
  if (entry) return answerEntry(entry);
  const nearest = nearestPassages(knowledge, read, nearestShown);
  return { kind: 'unanswered', reason: vague ? 'too-vague' : 'not-in-article', nearest };
}

/** The answer that an entry gives. */
export function answerEntry(entry: Entry): Answer {
  return entry.kind === 'stated'
    ? { kind: 'curated', entry, citations: entry.evidence }
    : { kind: 'not-stated', entry, citations: entry.evidence };
}

/** "Putin", "und die Ukraine?": names with hardly a word beside them, so nobody can tell what is asked. */
const isVague = ({ words }: Question): boolean => {
  const others = words.filter(({ units }) => !isName(units));
  return others.length < words.length && others.length <= 1 && others.every(({ kind }) => kind === 'function');
};

const isName = (units: Units): boolean => [...units].some(([unit, strength]) => unit.startsWith('@') && strength === 1);
