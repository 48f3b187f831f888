import { cuePatterns } from '../answer/question-type.ts';
import { strengths, wordWeights } from '../answer/thresholds.ts';
import { commonWords } from '../search/common-words.ts';
import { lightWords } from '../search/light-words.ts';
import { stopWords } from '../search/stop-words.ts';

/**
 * Raised whenever the shape of an index changes, or the code that makes it: how texts are split, folded, stemmed and
 * read. A test holds what was compiled against a fresh build and fails where that was forgotten.
 */
const analysisVersion = 1;

/** A text that differs wherever an index would come out different though the pack is the same. */
export function analysisFingerprint(): string {
  const lists = [stopWords, lightWords, commonWords].flatMap(({ de, en }) => [[...de], [...en]]);
  return JSON.stringify([analysisVersion, strengths, wordWeights, cuePatterns(), lists]);
}
