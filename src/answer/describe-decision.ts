import type { Entry } from './answer.ts';
import type { MatchFeatures } from './describe-match.ts';
import type { TraitFeatures } from './describe-traits.ts';
import type { Question } from './entry-index.ts';
import type { ScoredEntry } from './score-entries.ts';

/** What speaks for and against claiming that an entry answers a question. */
export interface DecisionFeatures
  extends Omit<TraitFeatures, 'likelyPairs'>,
    Pick<
      MatchFeatures,
      | 'reverse'
      | 'covered'
      | 'missingEveryday'
      | 'missingCount'
      | 'anchors'
      | 'typesMissing'
      | 'reasonsMissing'
      | 'demandsMissing'
      | 'strangersOnly'
    > {
  /** Natural logarithm of the share of belief that the entry's paragraph has. */
  readonly belief: number;
  /** 1 when the entry holds nearly every word of the question and these are keywords, with no grammar between. */
  readonly keywords: number;
}

/** The best candidate on either side, with what speaks for and against the one that the article answers. */
export interface DecisionCase {
  readonly stated: ScoredEntry | null;
  readonly silent: ScoredEntry | null;
  /** Share of belief that "not in the article" has, from 0 to 1. */
  readonly silentBelief: number;
  readonly features: DecisionFeatures | null;
}

/** Whether an entry (its position in `Knowledge.entries`) may answer. */
export type IsServed = (entry: number) => boolean;

const everyEntry: IsServed = () => true;

/** Added to a share of belief before its logarithm is taken, so that no single one decides. */
const smoothing = 0.02;

/**
 * Sums up the candidates. Their scores become shares of belief (softmax); entries that rest on one paragraph stand in for
 * each other, those that say "not in the article" speak against all.
 *
 * An entry that is not served keeps its share: what it would have answered, its near twins do not answer in its place.
 *
 * @param candidates best first
 * @param isServed whether an entry (its position in `entries`) may answer
 */
export function describeDecision(
  question: Question,
  candidates: readonly ScoredEntry[],
  entries: readonly Entry[],
  isServed: IsServed = everyEntry,
): DecisionCase {
  const beliefs = shareBelief(candidates);
  const isSilent = ({ entry }: ScoredEntry): boolean => entries[entry]?.kind === 'not_stated' && isServed(entry);
  const silent = candidates.find(isSilent) ?? null;
  const silentBelief = candidates.reduce((sum, one, at) => sum + (isSilent(one) ? (beliefs[at] ?? 0) : 0), 0);
  const best = mostBelieved(candidates, beliefs, ({ entry }) => (isServed(entry) ? entries[entry] : undefined));
  if (!best) return { stated: null, silent, silentBelief, features: null };
  const { stated, belief } = best;
  const features = {
    ...stated.match,
    ...stated.traits,
    belief: Math.log(belief + smoothing),
    keywords: Number(isComplete(stated) && question.words.every(({ kind }) => kind !== 'function')),
  };
  return { stated, silent, silentBelief, features };
}

const isComplete = ({ match }: ScoredEntry): boolean => match.covered >= 0.85 && match.missingCount === 0;

function shareBelief(candidates: readonly ScoredEntry[]): number[] {
  const best = candidates[0]?.score ?? 0;
  const powers = candidates.map(({ score }) => Math.exp(score - best));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

interface Believed {
  readonly stated: ScoredEntry;
  readonly belief: number;
}

/** The best entry of the paragraph that has the greatest share of belief. */
function mostBelieved(
  candidates: readonly ScoredEntry[],
  beliefs: readonly number[],
  entryOf: (candidate: ScoredEntry) => Entry | undefined,
): Believed | null {
  const paragraphs = new Map<number, Believed>();
  candidates.forEach((candidate, at) => {
    const entry = entryOf(candidate);
    if (entry?.kind !== 'stated') return;
    const { paragraph } = entry.evidence[0];
    const known = paragraphs.get(paragraph);
    const belief = (known?.belief ?? 0) + (beliefs[at] ?? 0);
    paragraphs.set(paragraph, { stated: known?.stated ?? candidate, belief });
  });
  return [...paragraphs.values()].reduce<Believed | null>(
    (most, one) => (most === null || one.belief > most.belief ? one : most),
    null,
  );
}
