import type { MatchedTerm, PassageIndex, Place } from './passage-index.ts';
import type { AskedWord } from './read-query.ts';

/** Finds where a document (by number) holds the words of a question: one entry a word that it holds, in the order asked. */
export function matchTerms(index: PassageIndex, words: readonly AskedWord[], document: number): MatchedTerm[] {
  return words.flatMap((word) => matchTerm(index, word, document) ?? []);
}

function matchTerm(index: PassageIndex, { token, alternatives }: AskedWord, document: number): MatchedTerm | null {
  const { terms, sentenceStarts, documentStarts } = index.tokens;
  const first = documentStarts[document] ?? 0;
  const places: Place[] = [];
  let [how, weight]: [MatchedTerm['how'], number] = ['exact', 0];
  for (let sentence = first; sentence < (documentStarts[document + 1] ?? first); sentence += 1) {
    for (let at = sentenceStarts[sentence] ?? 0; at < (sentenceStarts[sentence + 1] ?? 0); at += 1) {
      const alternative = alternatives.get(terms[at] ?? -1);
      if (!alternative) continue;
      places.push({ sentence: sentence - first, span: spanAt(index, at) });
      if (alternative.weight > weight) ({ how, weight } = alternative);
    }
  }
  return places.length > 0 ? { asked: token.text, span: token.span, how, places } : null;
}

const spanAt = ({ tokens }: PassageIndex, at: number): Place['span'] => ({
  start: tokens.starts[at] ?? 0,
  end: tokens.ends[at] ?? 0,
});
