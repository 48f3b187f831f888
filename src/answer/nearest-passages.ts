import type { Span } from '../article/article.ts';
import type { Expansion, Match } from '../search/passage-index.ts';
import { searchPassages } from '../search/search-passages.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Citation, Knowledge } from './answer.ts';
import { citePassage } from './cite.ts';
import { readQuestion } from './read-question.ts';

/** How much a word of the article counts that the lexicon gives for a word of the question. */
const translated = 0.8;

/** The sentences of the article nearest to a text, best first, with the words that match as highlights. */
export function nearestPassages(knowledge: Knowledge, text: string, limit: number): Citation[] {
  const expansions = expandByLexicon(knowledge, text);
  return searchPassages(knowledge.index.passages, { text, expansions }, limit)
    .filter(({ terms }) => terms.length > 0)
    .flatMap((match) => citeMatch(knowledge, match.document.id, match) ?? []);
}

/** The passage with an id, with the words that match as highlights; null where there is none. */
export function citeMatch({ article, passages }: Knowledge, id: string, match: Match): Citation | null {
  const passage = passages.find((one) => one.id === id);
  return passage ? citePassage(article, passage, highlightsOf(match, passage.span.start)) : null;
}

/** The article's words for each word of a text that the lexicon knows: how an English question finds a German sentence. */
export function expandByLexicon({ index, lexicon }: Knowledge, text: string): Expansion[] {
  const { words } = readQuestion(index.entries.dictionary, text);
  return words.flatMap(({ tokens, units }) =>
    [...units].flatMap(([unit, strength]) => {
      const concept = unit.startsWith('=') ? lexicon[Number(unit.slice(1))] : undefined;
      const known = (concept?.words ?? []).flatMap((phrase) => tokenize(phrase).map(({ text: word }) => word));
      return tokens.flatMap(({ text: of }) => known.map((word) => ({ of, word, weight: strength * translated })));
    }),
  );
}

function highlightsOf({ terms }: Match, start: number): Span[] {
  const spans = terms.flatMap(({ places }) => places.map(({ span }) => span));
  const ordered = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint = ordered.filter((span, at) => at === 0 || span.start >= (ordered[at - 1]?.end ?? 0));
  return disjoint.map((span) => ({ start: span.start + start, end: span.end + start }));
}
