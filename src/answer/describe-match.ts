import type { Cover, CoveredCandidate } from './cover-candidates.ts';
import type { EntryIndex, EntryProfile, Phrasing, Question, QuestionType } from './entry-index.ts';

/** What the words of a question say for and against an entry; shares from 0 to 1 but for the counts. */
export interface MatchFeatures extends Readonly<Cover> {
  /** How far the question covers the nearest phrasing. */
  readonly reverse: number;
  /** Fit of the third nearest phrasing. */
  readonly third: number;
  /** 1 when some phrasing of the entry asks for all that the question asks for. */
  readonly sameTypes: number;
  /** How many special things (when, why, …) the question asks for and the nearest phrasing does not, and the reverse. */
  readonly typesMissing: number;
  readonly typesAdded: number;
  /** 1 when the question asks for a reason and no phrasing of the entry does. */
  readonly reasonsMissing: number;
  /** How many demands of the question no phrasing of the entry makes. */
  readonly demandsMissing: number;
  /** How many actors the nearest phrasing names and the question does not. */
  readonly actorsAdded: number;
  /** How many actors the question names and the entry is not about. */
  readonly outsiders: number;
  /** 1 when the question names actors, and the entry is about none of them. */
  readonly strangersOnly: number;
}

/** Types that ask for a fact of their own; the others (what, which, whether) go with nearly any answer. */
export const specialTypes: ReadonlySet<QuestionType> = new Set([
  'who',
  'name',
  'why',
  'date',
  'when',
  'where',
  'how-long',
  'how-many',
  'how-often',
]);

/** Compares a question with a nominated entry. */
export function describeMatch(
  index: EntryIndex,
  { types, actors, demands }: Question,
  { entry, nearest: [first, , third], cover }: CoveredCandidate,
): MatchFeatures {
  const profile = index.profiles[entry] ?? emptyProfile;
  const nearest = index.phrasings[first?.phrasing ?? -1] ?? emptyPhrasing;
  const outsiders = countMissing(actors, profile.actors);
  // Each by its name: spreading what covers it took as long as all the rest.
  return {
    covered: cover.covered,
    typical: cover.typical,
    evident: cover.evident,
    missingEveryday: cover.missingEveryday,
    missingCount: cover.missingCount,
    anchors: cover.anchors,
    reverse: first?.reverse ?? 0,
    third: third?.fit ?? 0,
    sameTypes: Number(asksForAll(profile.types, types)),
    typesMissing: countSpecial(types, nearest.types),
    typesAdded: countSpecial(nearest.types, types),
    reasonsMissing: Number(types.has('why') && !profile.types.has('why')),
    demandsMissing: countMissing(demands, profile.demands),
    actorsAdded: countAdded(nearest.actors, actors),
    outsiders,
    strangersOnly: Number(actors.length > 0 && outsiders === actors.length),
  };
}

/** Whether those ask for all that these ask for; "which" goes with whatever else is asked for. */
function asksForAll(those: Types, these: Types): boolean {
  for (const type of these) if (type !== 'which' && !those.has(type)) return false;
  return true;
}

function countAdded(these: readonly string[], those: readonly string[]): number {
  let count = 0;
  for (const one of these) if (!those.includes(one)) count += 1;
  return count;
}

/** How many of these are not among those. */
function countMissing<T>(these: Iterable<T>, those: ReadonlySet<T>): number {
  let count = 0;
  for (const one of these) if (!those.has(one)) count += 1;
  return count;
}

/** How many special types of these are not among those. */
function countSpecial(these: Types, those: Types): number {
  let count = 0;
  for (const type of these) if (specialTypes.has(type) && !those.has(type)) count += 1;
  return count;
}

type Types = ReadonlySet<QuestionType>;

const emptyPhrasing: Phrasing = { types: new Set(), actors: [] };
const emptyProfile: EntryProfile = { types: new Set(), demands: new Set(), actors: new Set() };
