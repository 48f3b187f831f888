import { foldWord } from '../search/fold.ts';
import { tellingOf } from './telling-words.ts';

/** Words that set one half of a sentence against the other. */
const contrasts = new Set(
  'während hingegen stattdessen sondern obwohl obgleich vielmehr dagegen while whereas instead unlike'
    .split(' ')
    .map(foldWord),
);

/** Words that only lead to an example: who leaves out the example leaves them out with it. */
const examples = new Set(['insbesondere', 'besonders', 'especially', 'particularly', 'notably'].map(foldWord));

/**
 * Whether an ellipsis may leave words out: none of them is a number, a negation, or a word that weakens, strengthens or
 * contrasts what is left.
 *
 * @param words those left out in one place, in their order
 */
export const isHonestEllipsis = (words: readonly string[]): boolean =>
  words.every((word, at) => {
    const fold = foldWord(word);
    if (examples.has(fold)) return at < words.length - 1;
    return tellingOf(word) === null && !contrasts.has(fold);
  });
