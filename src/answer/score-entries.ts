import type { EntryIndex, EntryProfile, Question, QuestionType } from './entry-index.ts';
import { matchPhrasings } from './match-phrasings.ts';
import { type Candidate, nominateEntries } from './nominate-entries.ts';
import { entryWeights } from './thresholds.ts';
import { weighWords } from './weigh-words.ts';

/** What speaks for and against an entry; all from 0 to 1 but the counts. */
export interface EntryFeatures {
  /** How far the nearest phrasing covers the question, and the question it. */
  readonly coverage: number;
  readonly reverse: number;
  /** Fit of the second and third nearest phrasing. */
  readonly second: number;
  readonly third: number;
  /** Share of the question that the entry covers with all its phrasings, its answer and its evidence. */
  readonly covered: number;
  /** Share of the question covered by words that are typical of the entry. */
  readonly typical: number;
  /** Share of the question covered by the answer and the evidence alone. */
  readonly evident: number;
  /** Share of the question's weight in full words that the entry holds nowhere. */
  readonly missing: number;
  /** 1 when some phrasing of the entry asks for all that the question asks for. */
  readonly sameTypes: number;
  /** How many special things (when, why, …) the question asks for and the nearest phrasing does not. */
  readonly typesMissing: number;
  /** How many special things the nearest phrasing asks for and the question does not. */
  readonly typesAdded: number;
  /** How much the entry deals with that actor of the question with whom it deals least. */
  readonly actorsShared: number;
  /** How many actors the question names and the nearest phrasing does not, and the reverse. */
  readonly actorsMissing: number;
  readonly actorsAdded: number;
  /** 1 when both name the same actor first, 0.5 when one names none. */
  readonly sameSubject: number;
}

/** An entry as a candidate for a question. */
export interface ScoredEntry {
  /** Position in `Knowledge.entries`. */
  readonly entry: number;
  /** Position of the nearest phrasing in `EntryIndex.phrasings`. */
  readonly phrasing: number;
  readonly score: number;
  readonly features: EntryFeatures;
}

const special: ReadonlySet<QuestionType> = new Set([
  'who',
  'name',
  'when',
  'where',
  'why',
  'how-long',
  'how-many',
  'how-often',
]);

/** The entries that fit a question, best first (score, then position): a short list of candidates, all scored. */
export function scoreEntries(index: EntryIndex, question: Question): ScoredEntry[] {
  const weights = weighWords(question, index.rarity);
  return nominateEntries(index, matchPhrasings(index, question, weights))
    .map((candidate) => {
      const { entry, nearest } = candidate;
      const features = describe(index, question, weights, candidate);
      return { entry, phrasing: nearest[0]?.phrasing ?? -1, score: scoreFeatures(features), features };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}

function describe(
  index: EntryIndex,
  question: Question,
  weights: readonly number[],
  { entry, nearest: [first, second, third] }: Candidate,
): EntryFeatures {
  const profile = index.profiles[entry] ?? emptyProfile;
  const nearest = index.phrasings[first?.phrasing ?? -1];
  const types = [...question.types].filter((type) => special.has(type));
  const theirTypes = [...(nearest?.types ?? [])].filter((type) => special.has(type));
  const actors = nearest?.actors ?? [];
  return {
    coverage: first?.coverage ?? 0,
    reverse: first?.reverse ?? 0,
    second: second?.fit ?? 0,
    third: third?.fit ?? 0,
    ...coverBy(profile, question, weights),
    sameTypes: [...question.types].every((type) => profile.types.has(type)) ? 1 : 0,
    typesMissing: types.filter((type) => !nearest?.types.has(type)).length,
    typesAdded: theirTypes.filter((type) => !question.types.has(type)).length,
    actorsShared: shareActors(profile, question.actors),
    actorsMissing: question.actors.filter((actor) => !actors.includes(actor)).length,
    actorsAdded: actors.filter((actor) => !question.actors.includes(actor)).length,
    sameSubject: !question.actors[0] || !actors[0] ? 0.5 : Number(question.actors[0] === actors[0]),
  };
}

const emptyProfile: EntryProfile = { shares: new Map(), evidence: new Map(), types: new Set() };

type Cover = Pick<EntryFeatures, 'covered' | 'typical' | 'evident' | 'missing'>;

function coverBy(profile: EntryProfile, question: Question, weights: readonly number[]): Cover {
  const cover = { covered: 0, typical: 0, evident: 0, missing: 0 };
  let total = 0;
  question.words.forEach(({ units, kind }, at) => {
    const weight = weights[at] ?? 0;
    const held = holdWord(profile, units);
    total += weight;
    cover.covered += weight * held.covered;
    cover.typical += weight * held.typical;
    cover.evident += weight * held.evident;
    if (kind === 'full' && held.covered < 0.5) cover.missing += weight * (1 - held.covered);
  });
  const divisor = total || 1;
  return {
    covered: cover.covered / divisor,
    typical: cover.typical / divisor,
    evident: cover.evident / divisor,
    missing: cover.missing / divisor,
  };
}

function holdWord(profile: EntryProfile, units: ReadonlyMap<string, number>): Omit<Cover, 'missing'> {
  const held = { covered: 0, typical: 0, evident: 0 };
  for (const [unit, strength] of units) {
    const share = profile.shares.get(unit) ?? 0;
    held.evident = Math.max(held.evident, Math.min(strength, profile.evidence.get(unit) ?? 0));
    held.typical = Math.max(held.typical, Math.sqrt(share) * strength);
    held.covered = Math.max(held.covered, held.evident, share > 0 ? Math.min(strength, 1) : 0);
  }
  return held;
}

/** An actor that a third of the phrasings name is fully shared; in the evidence alone it counts for less. */
function shareActors({ shares, evidence }: EntryProfile, actors: readonly string[]): number {
  const share = (actor: string): number =>
    Math.max(shares.get(`@${actor}`) ?? 0, 0.7 * (evidence.get(`@${actor}`) ?? 0));
  return Math.min(1, ...actors.map((actor) => 3 * share(actor)));
}

const scoreFeatures = (features: EntryFeatures): number =>
  (Object.keys(entryWeights) as (keyof typeof entryWeights)[]).reduce(
    (score, name) => score + entryWeights[name] * features[name],
    0,
  );
