import type { Article, Passage } from '../article/article.ts';
import { buildIndex } from '../search/build-index.ts';
import { buildFuzzyList, type FuzzyItem } from '../search/fuzzy-list.ts';
import { buildNameIndex } from '../search/name-index.ts';
import type { Actor, Concept, Entry, SpokenQuotation, Topic } from './answer.ts';
import { buildEntryIndex } from './build-entry-index.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** What a pack says, before it is indexed. */
export interface IndexSources {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly entries: readonly Entry[];
  readonly actors: readonly Actor[];
  readonly topics: readonly Topic[];
  readonly quotations: readonly SpokenQuotation[];
  readonly lexicon: readonly Concept[];
}

/** Builds every index of a pack. */
export function buildKnowledgeIndex(sources: IndexSources): KnowledgeIndex {
  const { article, passages, entries, actors, topics, quotations } = sources;
  return {
    entries: buildEntryIndex(sources),
    passages: buildIndex(
      passages.map(({ id, text }) => ({ id, language: article.language, sentences: [text], group: article.id })),
    ),
    actors: buildNameIndex(actors.flatMap(namesOf)),
    topics: buildNameIndex(topics.flatMap(namesOf)),
    phrasings: { de: listPhrasings(entries, 'de'), en: listPhrasings(entries, 'en') },
    quotations: buildFuzzyList(
      quotations.flatMap(({ text, translation }, at) =>
        [text, translation.de, translation.en].flatMap((words) => (words ? [{ id: String(at), text: words }] : [])),
      ),
    ),
  };
}

const namesOf = ({ id, names, aliases }: Actor | Topic): FuzzyItem[] =>
  [id, names.de, names.en, ...aliases.de, ...aliases.en].map((text) => ({ id, text }));

const listPhrasings = (entries: readonly Entry[], language: 'de' | 'en') =>
  buildFuzzyList(entries.flatMap(({ id, asks }) => asks[language].map((text) => ({ id, text }))));
