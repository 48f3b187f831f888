/**
 * What each kind of evidence counts. Found on the even questions of a public retrieval set, confirmed on the odd ones
 * (`npm run bench` prints both); neighbouring values do nearly as well.
 */
export const weights = {
  /** BM25's k1: how slowly repeating a word stops counting. */
  saturation: 0.8,
  /** BM25's b: how far a long document is held against itself. */
  lengthPenalty: 0.5,

  /** Trust in another form of the same verb. */
  root: 0.8,
  /** Trust in a compound that holds the asked word. */
  compound: 0.6,
  /** Trust in a part of an asked compound. */
  part: 0.5,
  /** Trust in another compound with the same part. */
  partOfCompound: 0.2,
  /** Trust in a known word, for each letter that an unknown word differs from it. */
  typo: 0.85,
  /** Trust in a known word that begins as an unknown word does. */
  prefix: 0.5,

  /** How many of the best documents are read again, sentence by sentence. */
  shortlist: 30,
  /**
   * The score by words, as a share of the most that the question's words could give once each: so much up to a hundred
   * documents, and so much more for each tenfold of that. The more documents there are, the more of them have a sentence
   * like the question by chance, and the more it tells which rare words they hold.
   */
  words: { least: 1, perTenfold: 1 },
  /** The share of the question's weighty words that stand in the best sentence. */
  sentence: 1,
  /** How near neighbours in the question stand in the document. */
  pairs: 0.5,
  /** The share of the question's runs of letters in the document, and in its best sentence. */
  grams: 1.5,
  sentenceGrams: 2,
} as const;
