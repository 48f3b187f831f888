import type { Language } from '../article/article.ts';
import { compareQuestions, type QuestionLikeness } from './compare-questions.ts';
import type { EntryIndex } from './entry-index.ts';
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

/** How many phrasings are compared word by word. */
const compared = 8;

/**
 * The phrasing of a list that a question comes closest to, if it is as close as the limits want; else null. There are no
 * learned traits for a list of a few phrasings, so it takes nearly the same words, or words that mean the same.
 */
export function findListedPhrasing(
  pack: EntryIndex,
  list: PhrasingList,
  { text, language }: { readonly text: string; readonly language: Language | undefined },
  limits: OwnLimits,
): ListedMatch | null {
  const question = readQuestion(list.dictionary, text, language);
  const { found, fit } = matchPhrasings(list, question, weighWords(question, pack.rarity));
  const fitOf = (at: number): number => fit[at] ?? 0;
  const nearest = [...found].sort((a, b) => fitOf(b) - fitOf(a) || a - b).slice(0, compared);
  const matches = nearest.flatMap((at): ListedMatch[] => {
    const phrasing = list.phrasings[at];
    if (!phrasing) return [];
    const other = readQuestion(list.dictionary, phrasing.text, phrasing.language ?? undefined);
    const likeness = compareQuestions(question, other, pack.rarity);
    const closeness = Math.min(likeness.coverage, likeness.reverse);
    return isClose(likeness, closeness, limits) ? [{ phrasing, fit: fitOf(at), closeness }] : [];
  });
  return matches.reduce<ListedMatch | null>(
    (best, one) => (best && best.closeness >= one.closeness ? best : one),
    null,
  );
}

const isClose = ({ missing, added, isSameKind }: QuestionLikeness, closeness: number, limits: OwnLimits): boolean =>
  isSameKind && closeness >= limits.closeness && missing <= limits.missing && added <= limits.added;
