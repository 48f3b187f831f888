import { tokenize } from '../search/tokenize.ts';

/** A text folded word by word: equal for texts that differ only in case, spelling of umlauts and punctuation. */
export const foldText = (text: string): string =>
  tokenize(text)
    .map(({ fold }) => fold)
    .join(' ');
