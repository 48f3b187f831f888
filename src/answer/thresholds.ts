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

/** Least share of the best phrasing's coverage that a phrasing must have to be looked at more closely. */
export const leastCoverage = 0.25;

/** How many entries are nominated by their nearest phrasing and then scored in full. */
export const shortList = 20;

/**
 * What each feature of a nominated entry counts in its score. Fitted by a softmax regression on the pack's own
 * phrasings, each left out in its turn, and rounded.
 */
export const entryWeights = {
  coverage: 2.0,
  reverse: 2.4,
  second: 0.8,
  third: 3.4,
  covered: 3.0,
  typical: 5.9,
  evident: 1.5,
  sameTypes: 2.6,
  typesAdded: -0.5,
  actorsShared: 1.1,
  actorsMissing: -0.5,
  actorsAdded: -0.5,
  sameSubject: 0.8,
} as const;

/**
 * What counts for the confidence that an answer is right. Fitted by logistic regression on the pack's own phrasings,
 * each left out in its turn, on its not-stated entries, each left out whole, on questions about other articles, and on
 * the tuned golden questions.
 */
export const decisionWeights = {
  bias: -0.85,
  score: 0.03,
  coverage: -0.96,
  reverse: 0.95,
  covered: 1.47,
  missingEveryday: -0.73,
  missingKnown: 1.68,
  missingCount: -0.72,
  anchors: 0.36,
  typesMissing: -0.86,
  coverGain: -0.71,
  typeGain: -0.34,
  outsiders: -0.78,
  outsidersAsserted: -0.32,
  measuresMissing: -0.17,
  reasonsMissing: -0.46,
  complete: 0.54,
  keywords: 0.27,
  asksWhy: -0.65,
  asksName: -0.37,
  actorsAdded: -0.32,
  belief: 1.82,
  silence: -0.51,
} as const;

/**
 * Least confidence at which something is claimed: where on the tuned golden questions as many per cent of the answerable
 * ones are missed as of the others are answered.
 */
export const thresholds = { answered: 0.47 } as const;

/** What a question must share with a not-stated entry before the bot says that the article does not say it. */
export const notStatedLimits = { belief: 0.5, score: 8, covered: 0.65, outsiders: 1 } as const;
