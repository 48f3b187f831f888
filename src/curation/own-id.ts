import { foldLetters } from '../search/fold.ts';

/** The beginning of the ids of a server's own entries: no pack's entry has it. */
export const ownPrefix = 'own-';
/** Letters and digits that a custom id and a path bear, and still say what the entry is about. */
const longest = 40;

/**
 * The id of a new entry: `own-` and what its question says in small letters, digits and hyphens. Where that is taken, or
 * says nothing, the letters that were passed in are added.
 *
 * @param letters small letters or digits, as random as they have to be
 */
export function ownId(question: string, letters: string, isTaken: (id: string) => boolean): string {
  const words = foldLetters(question.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue'))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const slug = words.length > longest ? words.slice(0, longest).replace(/-[^-]*$/u, '') : words;
  const plain = `${ownPrefix}${slug}`;
  return slug !== '' && !isTaken(plain) ? plain : `${ownPrefix}${slug === '' ? '' : `${slug}-`}${letters}`;
}
