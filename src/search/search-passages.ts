import { gatherEvidence, type Scope } from './gather-evidence.ts';
import { weighGrams } from './grams.ts';
import { matchTerms } from './match-terms.ts';
import type { Match, PassageIndex, Query } from './passage-index.ts';
import { type Candidate, rankDocuments } from './rank-documents.ts';
import { readQuery } from './read-query.ts';
import { prepareReading, scoreDocument } from './score-document.ts';
import { weights } from './weights.ts';

/**
 * Ranks documents for a question: all of them by their words first, then the best of these by reading their sentences.
 * Best first, equal scores by document id, at most `limit` and never more than the short list (30). Among no more
 * documents than that, those without a word of the question are read too, so a match may have no terms.
 */
export function searchPassages(index: PassageIndex, query: Query, limit: number): Match[] {
  const scope = scopeOf(index, query);
  const { words, folded } = readQuery(index, query);
  const evidence = gatherEvidence(index, words, scope);
  const reading = prepareReading(evidence, weighGrams(folded, index.grams, index.documents.length));
  const byWords = weighWords(query.collection?.size ?? scope.size);
  return shortlist(index, rankDocuments(index, evidence, weights.shortlist), scope)
    .map(({ document, score }) => {
      const close = scoreDocument(index, reading, document);
      return { document, sentence: close.sentence, score: byWords * score + close.score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit)
    .flatMap(({ document: number, sentence, score }) => {
      const document = index.documents[number];
      return document ? [{ document, sentence, score, terms: matchTerms(index, words, number) }] : [];
    });
}

/** What the score by words counts among so many documents. */
const weighWords = (size: number): number =>
  weights.words.least + weights.words.perTenfold * Math.max(0, Math.log10(size / 100));

function scopeOf({ documents }: PassageIndex, { within, collection }: Query): Scope {
  const known = collection && { collection };
  if (!within) return { holds: () => true, size: documents.length, ...known };
  const allowed = Uint8Array.from(documents, (document) => (within(document) ? 1 : 0));
  return { holds: (document) => allowed[document] === 1, size: allowed.reduce((sum, one) => sum + one, 0), ...known };
}

/** The candidates; and where the scope is no larger than the short list, everything else in it. */
function shortlist(index: PassageIndex, candidates: readonly Candidate[], scope: Scope): Candidate[] {
  if (scope.size > weights.shortlist || candidates.length === scope.size) return [...candidates];
  const ranked = new Set(candidates.map(({ document }) => document));
  const others = [...index.documents.keys()].filter((document) => scope.holds(document) && !ranked.has(document));
  return [...candidates, ...others.map((document) => ({ document, score: 0 }))];
}
