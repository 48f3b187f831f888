import type { Entry } from './answer.ts';
import type { ScoredEntry } from './score-entries.ts';
import { decisionWeights, notStatedLimits, thresholds } from './thresholds.ts';

/** What the candidates amount to. */
export type Decision = { readonly kind: 'stated' | 'not-stated'; readonly entry: number } | { readonly kind: 'unsure' };

/**
 * Decides whether the best candidates are good enough to claim anything. The scores become shares of belief (softmax);
 * entries that rest on one paragraph stand in for each other, those that say "not in the article" speak against all.
 *
 * @param candidates best first
 */
export function decide(candidates: readonly ScoredEntry[], entries: readonly Entry[]): Decision {
  const beliefs = shareBelief(candidates);
  const silent = believeNotStated(candidates, beliefs, entries);
  const stated = mostBelievedParagraph(candidates, beliefs, entries);
  if (stated && confidenceOf(stated.candidate, stated.belief, silent.belief) >= thresholds.answered) {
    return { kind: 'stated', entry: stated.candidate.entry };
  }
  if (silent.candidate && isCloseEnough(silent.candidate, silent.belief)) {
    return { kind: 'not-stated', entry: silent.candidate.entry };
  }
  return { kind: 'unsure' };
}

interface Believed {
  readonly candidate: ScoredEntry;
  readonly belief: number;
}

function shareBelief(candidates: readonly ScoredEntry[]): number[] {
  const best = candidates[0]?.score ?? 0;
  const powers = candidates.map(({ score }) => Math.exp(score - best));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function mostBelievedParagraph(
  candidates: readonly ScoredEntry[],
  beliefs: readonly number[],
  entries: readonly Entry[],
): Believed | null {
  const paragraphs = new Map<number, Believed>();
  candidates.forEach((candidate, at) => {
    const entry = entries[candidate.entry];
    if (entry?.kind !== 'stated') return;
    const paragraph = entry.evidence[0].paragraph;
    const known = paragraphs.get(paragraph);
    const belief = (known?.belief ?? 0) + (beliefs[at] ?? 0);
    paragraphs.set(paragraph, { candidate: known?.candidate ?? candidate, belief });
  });
  return [...paragraphs.values()].reduce<Believed | null>(
    (most, one) => (most === null || one.belief > most.belief ? one : most),
    null,
  );
}

function believeNotStated(
  candidates: readonly ScoredEntry[],
  beliefs: readonly number[],
  entries: readonly Entry[],
): { candidate: ScoredEntry | null; belief: number } {
  let belief = 0;
  let first: ScoredEntry | null = null;
  candidates.forEach((candidate, at) => {
    if (entries[candidate.entry]?.kind !== 'not_stated') return;
    belief += beliefs[at] ?? 0;
    first ??= candidate;
  });
  return { candidate: first, belief };
}

/** From 0 to 1: how sure we are that the paragraph answers the question (logistic regression, see `decisionWeights`). */
function confidenceOf({ score, features }: ScoredEntry, belief: number, silentBelief: number): number {
  const weights = decisionWeights;
  const sum =
    weights.bias +
    weights.score * score +
    weights.covered * features.covered +
    weights.missing * features.missing +
    weights.typesMissing * features.typesMissing +
    weights.actorsShared * features.actorsShared +
    weights.actorsAdded * features.actorsAdded +
    weights.belief * Math.log(belief + 0.02) +
    weights.silence * Math.log(silentBelief + 0.02);
  return 1 / (1 + Math.exp(-sum));
}

/** "The article does not say" is a claim as well: it takes a question that is really the curated one. */
const isCloseEnough = ({ score, features }: ScoredEntry, belief: number): boolean =>
  belief >= notStatedLimits.belief &&
  score >= notStatedLimits.score &&
  features.missing <= notStatedLimits.missing &&
  features.actorsShared >= notStatedLimits.actorsShared;
