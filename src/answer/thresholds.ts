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
  /** Another form of the same verb that has another stem, where single phrasings are compared. */
  verbForm: 0.8,
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

/** Traits that every entry is taken to have shown besides its own, spread as over all entries (Dirichlet prior). */
export const traitPrior = 20;

/**
 * How `learnTone` learns: examples that must show a trait, times that it goes through all of them, its pace, how strongly
 * weights are drawn to 0, and what keeps the first steps finite.
 */
export const toneLearning = { least: 2, rounds: 12, pace: 0.5, ridge: 2e-4, start: 1e-6 } as const;

/**
 * What each feature of a nominated entry counts in its score: those of its match, and those of its traits. Fitted by a
 * softmax regression on the pack's own phrasings, each left out in its turn, and rounded.
 */
export const matchWeights = {
  reverse: 1.34,
  third: 1.76,
  covered: 1.54,
  typical: 2.54,
  evident: 1.88,
  sameTypes: 0.61,
  typesAdded: -0.1,
  demandsMissing: -1.39,
  actorsAdded: -0.22,
} as const;

/** As `matchWeights`, for traits. */
export const traitWeights = {
  likelyWords: 0.21,
  likelyOrder: 0.02,
  likelyPairs: 0.06,
  likelyTypes: 0.18,
  likelyDemands: 0.05,
  likelyAsked: 0.07,
  likelyActors: 0.35,
} as const;

/**
 * What counts for the confidence that an answer is right. Fitted by logistic regression on the pack's own phrasings,
 * each left out in its turn, on its not-stated entries, each left out whole, on questions about other articles, and on
 * the tuned golden questions.
 */
export const decisionWeights = {
  bias: -0.41,
  reverse: 0.72,
  covered: 0.9,
  missingEveryday: -1.04,
  missingCount: -0.66,
  anchors: 0.45,
  typesMissing: -0.67,
  reasonsMissing: -1.1,
  demandsMissing: -1.01,
  strangersOnly: -1.08,
  keywords: 1.1,
  belief: 1.81,
  tone: -0.47,
  likelyWords: 0.03,
  likelyOrder: 0.06,
  likelyTypes: 0.07,
  likelyDemands: 0.13,
  likelyAsked: 0.05,
  likelyActors: 0.13,
} as const;

/**
 * Least confidence at which something is claimed: as low as it can be with at most 3 of 1,250 questions about other
 * articles answered. It takes more where hardly a word of the question stands in the evidence (a share below `anchored`),
 * since such a question may be about anything, and where it names none but strangers; still more where the entry has only
 * a small part of the question (less than `thin`); and where most of the belief, `silence` or more, goes to entries that say
 * "not in the article".
 */
export const thresholds = {
  answered: 0.5,
  unanchored: 0.72,
  anchored: 0.15,
  thin: 0.35,
  partial: 0.8,
  contested: 0.7,
  silence: 0.6,
} as const;

/** What a question must share with a not-stated entry before the bot says that the article does not say it. */
export const notStatedLimits = { belief: 0.5, score: 7, covered: 0.75, outsiders: 1 } as const;

/**
 * When claimed words count as taken from the article: share of their weight that stands there, share of the article's
 * stretch that they hold, full words in common; more for a claim with a single full word, less for one that holds most of
 * a quotation, or half the weight of one by the claimed speaker; likeness of a single misspelt word. And how many words of a claim are read.
 */
export const checkLimits = {
  ratio: 0.52,
  dense: 0.45,
  fullWords: 1.7,
  shortRatio: 0.6,
  quotedRatio: 0.4,
  quotedPart: 0.6,
  claimedPart: 0.5,
  claimedRatio: 0.3,
  misspelt: 0.65,
  words: 300,
} as const;

/**
 * When a claim counts as taken from the translation of a sentence: share of its weight that the sentence has anywhere, share
 * that stands there in order (more where only one of them is no name), words in common, share of the translation's stretch that they are. How many words
 * in quotation marks it takes to be judged by more than the translations of the quotation, and how many words are read.
 */
export const sentenceLimits = {
  shared: 0.5,
  ratio: 0.55,
  namesRatio: 0.7,
  pairs: 3,
  dense: 0.4,
  quoted: 4,
  words: 150,
} as const;

/** How close a question has to come to a phrasing of a short list (see `findListedPhrasing`). */
export interface OwnLimits {
  /** Least share of the question's weight that the phrasing holds, and the reverse: from 0 to 1. */
  readonly coverage: number;
  readonly reverse: number;
  /** Most full words of the phrasing that the question does not hold. */
  readonly added: number;
}

/**
 * When a phrasing of a server's own answers: chosen on the tuned golden questions, with a tenth of the pack's entries at a
 * time laid over the rest as a server's (`tests/fit/own-entries.ts`), so that next to nothing is answered wrongly.
 */
export const ownLimits: OwnLimits = { coverage: 0.7, reverse: 0.6, added: 1 };

/** When two questions in the queue are the same one. */
export const twinLimits: OwnLimits = { coverage: 0.75, reverse: 0.75, added: 0 };

/**
 * When typed words are taken for words of the article with slips, which may be put right: share of their weight that
 * stands there, and share of the article's stretch that they hold. Below, they are shown what comes nearest.
 */
export const evidenceLimits = { ratio: 0.7, dense: 0.7 } as const;
