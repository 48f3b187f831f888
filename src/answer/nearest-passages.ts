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
  const { article, passages, index } = knowledge;
  const matches = searchPassages(index.passages, { text, expansions: expandByLexicon(knowledge, text) }, limit);
  return matches
    .filter(({ terms }) => terms.length > 0)
    .flatMap((match) => {
      const passage = passages.find(({ id }) => id === match.document.id);
      return passage ? [citePassage(article, passage, highlightsOf(match, passage.span.start))] : [];
    });
}

/** The article's words for each word of a text that the lexicon knows: how an English question finds a German sentence. */
function expandByLexicon({ index, lexicon }: Knowledge, text: string): Expansion[] {
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
