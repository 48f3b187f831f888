/** How strongly a word expresses a unit, by the way it was found. */
export const strengths = {
  actor: 1,
  /** An actor for whom, or in whose name, another one acts. */
  speaker: 0.5,
  concept: 0.9,
  synonym: 0.9,
  compound: 0.6,
  unknownCompound: 0.7,
  typo: 0.9,
  /** What a word within a phrase of the dictionary means by itself. */
  phrasePart: 0.8,
} as const;

/** How much a word counts in a match, on the scale of rarity (natural logarithms of inverse entry frequency). */
export const wordWeights = {
  function: 0.25,
  light: 0.7,
  /** A light word that the lexicon knows: "easy", "answer". */
  lightConcept: 1.6,
  unknown: 4,
  /** A word of everyday language that the pack does not know: it may be about anything, or about nothing. */
  everyday: 2,
  rarest: 4.5,
  least: 0.6,
  /** Least strength at which a unit is what a word means, not only hints at. */
  meant: 0.75,
} as const;

/** How the two directions of a phrasing's fit count when candidates are nominated. */
export const phrasingWeights = { coverage: 0.6, reverse: 0.4 } as const;

/** How many entries are nominated by their nearest phrasing and then scored in full. */
export const shortList = 20;

/**
 * What each feature of a nominated entry counts in its score. Fitted by a softmax regression on the pack's own
 * phrasings, each left out in its turn, and rounded.
 */
export const entryWeights = {
  coverage: 2.2,
  reverse: 2.4,
  second: 1.1,
  third: 3.3,
  covered: 3.1,
  typical: 5.6,
  evident: 1.5,
  sameTypes: 2.6,
  typesAdded: -0.5,
  actorsShared: 1.1,
  actorsMissing: -0.6,
  actorsAdded: -0.5,
  sameSubject: 0.7,
} as const;

/**
 * What counts for the confidence that an answer is right. Fitted by logistic regression on the pack's own phrasings,
 * each left out in its turn, on its not-stated entries, each left out whole, and on the tuned golden questions.
 */
export const decisionWeights = {
  bias: -0.62,
  score: 0.043,
  coverage: -1.08,
  reverse: 0.92,
  covered: 1.53,
  evident: 0.25,
  missingEveryday: -0.94,
  missingKnown: 1.35,
  missingCount: -0.49,
  typesMissing: -0.87,
  coverGain: -0.76,
  typeGain: -0.36,
  outsiders: -0.67,
  outsidersAsserted: -0.39,
  measuresMissing: -0.14,
  reasonsMissing: -0.45,
  complete: 0.52,
  keywords: 0.28,
  asksWhy: -0.59,
  asksName: -0.38,
  actorsAdded: -0.33,
  belief: 1.83,
  silence: -0.52,
} as const;

/** Least confidence at which something is claimed. */
export const thresholds = { answered: 0.5 } as const;

/** What a question must share with a not-stated entry before the bot says that the article does not say it. */
export const notStatedLimits = { belief: 0.5, score: 8, covered: 0.65, outsiders: 1 } as const;
