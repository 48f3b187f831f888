import type { Entry } from './answer.ts';
import { type DecisionFeatures, describeDecision, type IsServed } from './describe-decision.ts';
import type { Question } from './entry-index.ts';
import type { ScoredEntry } from './score-entries.ts';
import { decisionWeights, notStatedLimits, thresholds } from './thresholds.ts';

/** What the candidates amount to; `entry` is a position in `Knowledge.entries`. */
export type Decision = { readonly kind: 'stated' | 'not-stated'; readonly entry: number } | { readonly kind: 'unsure' };

/**
 * Decides whether the best candidates are good enough to claim anything.
 *
 * @param candidates best first
 * @param isServed as for `describeDecision`
 */
export function decide(
  question: Question,
  candidates: readonly ScoredEntry[],
  entries: readonly Entry[],
  isServed?: IsServed,
): Decision {
  const { stated, silent, silentBelief, features } = describeDecision(question, candidates, entries, isServed);
  if (stated && features && confidenceOf(features) >= neededFor(stated, silentBelief)) {
    return { kind: 'stated', entry: stated.entry };
  }
  return silent && isCloseEnough(silent, silentBelief)
    ? { kind: 'not-stated', entry: silent.entry }
    : { kind: 'unsure' };
}

/**
 * The confidence that it takes to claim that an entry answers a question.
 *
 * @param silentBelief as in `DecisionCase`
 */
export function neededFor({ match }: ScoredEntry, silentBelief: number): number {
  if (match.covered < thresholds.thin) return thresholds.partial;
  const isAdrift = match.anchors === 0 && match.evident < thresholds.anchored;
  if (isAdrift || match.strangersOnly === 1) return thresholds.unanchored;
  return silentBelief >= thresholds.silence ? thresholds.contested : thresholds.answered;
}

/** From 0 to 1: how sure we are that the paragraph answers the question (logistic regression, see `decisionWeights`). */
export function confidenceOf(features: DecisionFeatures): number {
  const { bias, ...weights } = decisionWeights;
  const sum = (Object.keys(weights) as (keyof typeof weights)[]).reduce<number>(
    (total, name) => total + weights[name] * features[name],
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** "The article does not say" is a claim as well: it takes a question that is really the curated one. */
const isCloseEnough = ({ score, match }: ScoredEntry, belief: number): boolean =>
  belief >= notStatedLimits.belief &&
  score >= notStatedLimits.score &&
  match.covered >= notStatedLimits.covered &&
  match.outsiders <= notStatedLimits.outsiders;
