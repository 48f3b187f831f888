import { overlapLength } from '../article/span.ts';
import type { Citation, Entry, Knowledge } from './answer.ts';
import { listEntries } from './served-entries.ts';

/**
 * The served entries that rest on the words of some citations, at most `limit`: the server's own ones first, then those
 * that have most in common with them.
 */
export function relatedEntries(knowledge: Knowledge, citations: readonly Citation[], limit: number): Entry[] {
  return listEntries(knowledge)
    .map((entry) => ({ entry, isPacks: Number(entry.origin === 'pack'), shared: sharedLength(entry, citations) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => a.isPacks - b.isPacks || b.shared - a.shared)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** UTF-16 code units of the article that both cite, the decisive words once more. */
const sharedLength = ({ evidence }: Entry, citations: readonly Citation[]): number =>
  evidence.reduce((sum, one) => sum + citations.reduce((most, other) => most + overlap(one, other), 0), 0);

function overlap(one: Citation, other: Citation): number {
  const whole = overlapLength(one.span, other.span);
  if (whole === 0) return 0;
  return one.highlights.reduce(
    (sum, span) => other.highlights.reduce((most, words) => most + overlapLength(span, words), sum),
    whole,
  );
}
