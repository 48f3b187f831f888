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
  const scores = new Map<number, number>();
  for (const { found, rarity } of evidence) {
    for (const [document, count] of found) {
      const gain = (rarity / total) * saturate(count, (index.lengths[document] ?? 0) / index.averageLength);
      scores.set(document, (scores.get(document) ?? 0) + gain);
    }
  }
  return [...scores]
    .map(([document, score]) => ({ document, score }))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit);
}

function saturate(count: number, relativeLength: number): number {
  const { saturation, lengthPenalty } = weights;
  const penalty = 1 - lengthPenalty + lengthPenalty * relativeLength;
  return (count * (saturation + 1)) / (count + saturation * penalty);
}
