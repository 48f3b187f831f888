/** Words of these letters alone are their own compatibility form and carry no marks. */
const plain = /^[a-zA-Z0-9']*$/u;

/**
 * Folds a word so that its spellings compare equal: case, accents, ß/ss, typographic apostrophes, and the three ways
 * to type an umlaut (ä, ae, a). Idempotent. The result is for comparing only: offsets into it mean nothing.
 */
export function foldWord(word: string): string {
  return foldLetters(word).replace(/([aou])e+/gu, '$1');
}

/** As `foldWord`, but keeps "ae", "oe", "ue": what a stemmer needs to see its suffixes. */
export function foldLetters(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[’ʼ`´]/gu, "'");
}
