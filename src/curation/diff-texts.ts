import { diffWordsWithSpace } from 'diff';
import type { DiffPart } from '../answer/quote-check.ts';

/** Compares two versions of a text word by word; null where they are the same. */
export function diffTexts(before: string, after: string): readonly DiffPart[] | null {
  if (before === after) return null;
  return diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): DiffPart => ({ op: added ? 'insert' : removed ? 'delete' : 'same', text: value }),
  );
}
