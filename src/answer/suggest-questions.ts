import type { Language, Passage } from '../article/article.ts';
import { searchFuzzyList } from '../search/fuzzy-list.ts';
import type { Entry, Knowledge } from './answer.ts';
import { nearestPassages } from './nearest-passages.ts';

/** What can be offered while somebody types: a curated question, or a sentence of the article where none fits. */
export type Suggestion =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly text: string }
  | { readonly kind: 'passage'; readonly passage: Passage };

/** Discord's most choices. */
const mostChoices = 25;
/** Fuse's score above which a phrasing hardly fits what was typed. */
const fitting = 0.5;
const passagesShown = 3;

/** The curated questions that fit what was typed so far, each entry once, best first; else sentences that hold its words. */
export function suggestQuestions(
  knowledge: Knowledge,
  typed: string,
  language: Language,
  limit = mostChoices,
): Suggestion[] {
  if (typed.trim() === '') return introduce(knowledge, language, limit);
  const found = searchFuzzyList(knowledge.index.phrasings[language], typed, 2 * limit);
  const suggestions = new Map<string, Suggestion>();
  for (const { item } of found.filter((match) => match.score <= fitting)) {
    const entry = knowledge.entries.find(({ id }) => id === item.id);
    if (entry && !suggestions.has(item.id)) suggestions.set(item.id, { kind: 'entry', entry, text: item.text });
  }
  if (suggestions.size > 0) return [...suggestions.values()].slice(0, limit);
  return nearestPassages(knowledge, typed, passagesShown).flatMap(({ span }): Suggestion[] => {
    const passage = knowledge.passages.find((one) => one.span.start === span.start);
    return passage ? [{ kind: 'passage', passage }] : [];
  });
}

/** Before anything is typed: the first question of each entry that the article answers, in the pack's order. */
function introduce({ entries }: Knowledge, language: Language, limit: number): Suggestion[] {
  return entries
    .filter(({ kind }) => kind === 'stated')
    .slice(0, limit)
    .flatMap((entry) => {
      const text = entry.asks[language][0];
      return text ? [{ kind: 'entry', entry, text }] : [];
    });
}
