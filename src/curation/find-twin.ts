import type { Knowledge } from '../answer/answer.ts';
import { type AskedText, findListedPhrasing } from '../answer/find-listed-phrasing.ts';
import { listPhrasings } from '../answer/list-phrasings.ts';
import { twinLimits } from '../answer/thresholds.ts';
import type { QueuedQuestion } from './change.ts';

/** What is needed of a queued question. */
export type OpenQuestion = Pick<QueuedQuestion, 'id' | 'text' | 'language'>;

/**
 * The open question that asks the same as a text: its id, or null. Both are read by the pack's language analysis, each
 * with the words of the other one as known: so it does not matter which of the two is misspelt.
 */
export function findTwin(
  { index, overlay }: Knowledge,
  open: readonly OpenQuestion[],
  asked: AskedText,
): string | null {
  if (open.length === 0) return null;
  const dictionary = overlay?.list.dictionary ?? index.entries.dictionary;
  const pack = { ...index.entries, dictionary };
  const limits = twinLimits;
  const found = findListedPhrasing({ pack, list: listPhrasings(pack, open), limits }, asked);
  if (found) return found.phrasing.id;
  const list = listPhrasings(pack, [{ id: '', ...asked }]);
  return open.find((question) => findListedPhrasing({ pack, list, limits }, question) !== null)?.id ?? null;
}
