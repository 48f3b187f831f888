import type { Language } from '../article/article.ts';
import { compareQuestions, holds, type QuestionLikeness } from './compare-questions.ts';
import type { EntryIndex, Question } from './entry-index.ts';
import { matchPhrasings } from './match-phrasings.ts';
import type { ListedPhrasing, PhrasingList } from './overlay.ts';
import { readQuestion } from './read-question.ts';
import type { OwnLimits } from './thresholds.ts';
import { weighWords } from './weigh-words.ts';

/** A phrasing of a list that asks what a question asks. */
export interface ListedMatch {
  readonly phrasing: ListedPhrasing;
  /** How well it fits, from 0 to 1, measured as the pack's phrasings are (see `PhrasingFits`). */
  readonly fit: number;
  /** The lesser of the two shares that either holds of the other, from 0 to 1. */
  readonly closeness: number;
}

/** A question in somebody's words; the language is detected where it is not known. */
export interface AskedText {
  readonly text: string;
  readonly language: Language | null;
}

/** How many phrasings are compared word by word. */
const compared = 8;

/** Where a question is looked for, and how close it has to come. */
export interface Lookup {
  readonly pack: EntryIndex;
  readonly list: PhrasingList;
  readonly limits: OwnLimits;
  /** What else is said of the thing that a phrasing stands for: it may hold words of a question that the phrasing does not. */
  readonly textsOf?: (id: string) => readonly string[];
}

/**
 * The phrasing of a list that a question comes closest to, if it is as close as the limits want; else null. There are no
 * learned traits for a list of a few phrasings, so it takes nearly the same words, or words that mean the same.
 */
export function findListedPhrasing(lookup: Lookup, asked: AskedText): ListedMatch | null {
  const { pack, list } = lookup;
  const question = readQuestion(list.dictionary, asked.text, asked.language ?? undefined);
  const { found, fit } = matchPhrasings(list, question, weighWords(question, pack.rarity));
  const nearest = Array.from(found, (at, place) => ({ at, fit: fit[place] ?? 0 }))
    .sort((a, b) => b.fit - a.fit || a.at - b.at)
    .slice(0, compared);
  const matches = nearest.flatMap((one): ListedMatch[] => {
    const phrasing = list.phrasings[one.at];
    const likeness = phrasing && compareQuestions(question, readListed(list, phrasing), pack.rarity);
    if (!likeness || !isClose(lookup, likeness, phrasing.id)) return [];
    return [{ phrasing, fit: one.fit, closeness: Math.min(likeness.coverage, likeness.reverse) }];
  });
  return matches.reduce<ListedMatch | null>(
    (best, one) => (best && best.closeness >= one.closeness ? best : one),
    null,
  );
}

const readListed = ({ dictionary }: PhrasingList, { text, language }: AskedText): Question =>
  readQuestion(dictionary, text, language ?? undefined);

function isClose({ list, limits, textsOf }: Lookup, likeness: QuestionLikeness, id: string): boolean {
  const { coverage, reverse, missing, added, isSameKind } = likeness;
  if (!isSameKind || coverage < limits.coverage || reverse < limits.reverse || added.length > limits.added)
    return false;
  if (missing.length === 0) return true;
  const texts = textsOf?.(id).map((text) => readQuestion(list.dictionary, text)) ?? [];
  return missing.every((word) => texts.some((text) => holds(text, word)));
}
