import type { Evidence } from './gather-evidence.ts';
import type { PassageIndex } from './passage-index.ts';
import { weights } from './weights.ts';

/** A document by its number, with its score by words. */
export interface Candidate {
  readonly document: number;
  readonly score: number;
}

/**
 * Ranks the documents that hold any word of a question by BM25 (Robertson & Zaragoza 2009), best first, equal scores
 * by number, at most `limit`. The score is a share of what the words would give if each stood once in a document of
 * average length.
 */
export function rankDocuments(index: PassageIndex, evidence: readonly Evidence[], limit: number): Candidate[] {
  const total = evidence.reduce((sum, { rarity }) => sum + rarity, 0);
  const scores = new Float64Array(index.documents.length);
  const touched: number[] = [];
  for (const { documents, counts, rarity } of evidence) {
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0) touched.push(document);
      const relativeLength = (index.lengths[document] ?? 0) / index.averageLength;
      scores[document] = before + (rarity / total) * saturate(counts[at] ?? 0, relativeLength);
    }
  }
  return selectBest(touched, scores, limit);
}

/** The documents with the best scores, without sorting those that are not among them. */
function selectBest(documents: readonly number[], scores: Float64Array, limit: number): Candidate[] {
  const best: Candidate[] = [];
  for (const document of documents) {
    const score = scores[document] ?? 0;
    const last = best[limit - 1];
    if (last !== undefined && (score < last.score || (score === last.score && document > last.document))) continue;
    const candidate = { document, score };
    const place = best.findIndex((one) => comesBefore(candidate, one));
    best.splice(place < 0 ? best.length : place, 0, candidate);
    if (best.length > limit) best.pop();
  }
  return best;
}

const comesBefore = (one: Candidate, other: Candidate): boolean =>
  one.score > other.score || (one.score === other.score && one.document < other.document);

function saturate(count: number, relativeLength: number): number {
  const { saturation, lengthPenalty } = weights;
  const penalty = 1 - lengthPenalty + lengthPenalty * relativeLength;
  return (count * (saturation + 1)) / (count + saturation * penalty);
}
