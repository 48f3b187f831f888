import type { Language, Passage } from '../article/article.ts';
import { type FuzzyItem, searchFuzzyLists } from '../search/fuzzy-list.ts';
import type { Entry, Knowledge } from './answer.ts';
import { nearestPassages } from './nearest-passages.ts';
import { findEntry, listEntries } from './served-entries.ts';

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
  const { index, overlay } = knowledge;
  const lists = [...(overlay ? [overlay.offered] : []), index.phrasings[language]];
  const found = searchFuzzyLists(lists, typed, 2 * limit);
  const suggestions = new Map<string, Suggestion>();
  for (const { item } of found.filter((match) => match.score <= fitting)) {
    const entry = findEntry(knowledge, item.id);
    const text = entry && textIn(knowledge, entry, item, language);
    if (entry && text && !suggestions.has(item.id)) suggestions.set(item.id, { kind: 'entry', entry, text });
  }
  if (suggestions.size > 0) return [...suggestions.values()].slice(0, limit);
  return nearestPassages(knowledge, typed, passagesShown).flatMap(({ span }): Suggestion[] => {
    const passage = knowledge.passages.find((one) => one.span.start === span.start);
    return passage ? [{ kind: 'passage', passage }] : [];
  });
}

/** Before anything is typed: the first question of each entry that the article answers, the server's own ones first. */
function introduce(knowledge: Knowledge, language: Language, limit: number): Suggestion[] {
  return listEntries(knowledge)
    .filter(({ kind }) => kind === 'stated')
    .slice(0, limit)
    .flatMap((entry) => {
      const text = questionIn(entry, language);
      return text ? [{ kind: 'entry', entry, text }] : [];
    });
}

/** The first question of an entry; in the other language where it cannot be asked in this one. */
const questionIn = ({ asks }: Entry, language: Language): string =>
  asks[language][0] ?? asks[language === 'de' ? 'en' : 'de'][0] ?? '';

/**
 * What is offered for a phrasing that fits: itself; the first question in the server's words where it is the pack's and the
 * entry is not any more; null where it is of the other language and the entry can be asked in this one.
 */
function textIn({ overlay }: Knowledge, entry: Entry, item: FuzzyItem, language: Language): string | null {
  const listed = overlay?.list.phrasings.find((one) => one === item);
  if (!listed) return entry.origin === 'server' ? questionIn(entry, language) : item.text;
  return listed.language === language || entry.asks[language].length === 0 ? item.text : null;
}
