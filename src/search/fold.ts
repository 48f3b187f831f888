/** Words of these letters alone are their own compatibility form and carry no marks. */
const plain = /^[a-zA-Z0-9']*$/u;

const memo = new Map<string, string>();
const memoLimit = 50_000;

/**
 * Folds a word so that its spellings compare equal: case, accents, ß/ss, typographic apostrophes, and the three ways
 * to type an umlaut (ä, ae, a). Idempotent. The result is for comparing only: offsets into it mean nothing. Pure: the
 * memo only saves time.
 */
export function foldWord(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const fold = foldLetters(word).replace(/([aou])e+/gu, '$1');
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, fold);
  return fold;
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
