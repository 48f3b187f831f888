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
} as const;

/** How much a word counts in a match, on the scale of rarity (natural logarithms of inverse entry frequency). */
export const wordWeights = {
  function: 0.25,
  light: 0.7,
  unknown: 4,
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
  coverage: 1.6,
  reverse: 1.2,
  second: 2.5,
  third: 3.2,
  covered: 2.5,
  typical: 4.8,
  evident: 2.4,
  sameTypes: 3.1,
  typesAdded: -0.6,
  actorsShared: 1,
  actorsMissing: -1,
  actorsAdded: -0.8,
  sameSubject: 0.9,
} as const;

/**
 * What counts for the confidence that an answer is right. Fitted by logistic regression on the pack's own phrasings,
 * each left out in its turn, on its not-stated entries, each left out whole, and on the tuned golden questions.
 */
export const decisionWeights = {
  bias: -2.4,
  score: 0.07,
  covered: 1.1,
  missing: -1,
  typesMissing: -0.7,
  actorsShared: 1.4,
  actorsAdded: -0.6,
  belief: 1.85,
  silence: -0.33,
} as const;

/** Least confidence at which something is claimed. */
export const thresholds = { answered: 0.25 } as const;

/** What a question must share with a not-stated entry before the bot says that the article does not say it. */
export const notStatedLimits = { belief: 0.4, score: 8, missing: 0.35, actorsShared: 0.3 } as const;
