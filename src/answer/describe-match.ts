import type {
  EntryIndex,
  EntryProfile,
  Meaning,
  Question,
  QuestionType,
  Reading,
  Unit,
  UnitShares,
} from './entry-index.ts';
import type { Candidate } from './nominate-entries.ts';
import { shareOf } from './unit-shares.ts';

/** What the words of a question say for and against an entry; shares from 0 to 1 but for the counts. */
export interface MatchFeatures {
  /** How far the question covers the nearest phrasing. */
  readonly reverse: number;
  /** Fit of the third nearest phrasing. */
  readonly third: number;
  /** Share of the question that the entry covers with all its phrasings, its answer and its evidence. */
  readonly covered: number;
  /** Share of the question covered by words that are typical of the entry. */
  readonly typical: number;
  /** Share of the question covered by the answer and the evidence alone. */
  readonly evident: number;
  /** Share of the question in everyday words that the entry holds nowhere. */
  readonly missingEveryday: number;
  /** How many full words of the question the entry holds nowhere. */
  readonly missingCount: number;
  /** Full words that stand as asked in the answer or the evidence: 0, 1, or 2 for more. */
  readonly anchors: number;
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
  question: Question,
  weights: readonly number[],
  { entry, nearest: [first, , third] }: Candidate,
): MatchFeatures {
  const profile = index.profiles[entry] ?? emptyProfile;
  const nearest = index.phrasings[first?.phrasing ?? -1];
  return {
    reverse: first?.reverse ?? 0,
    third: third?.fit ?? 0,
    ...coverBy(index.units, profile, question, weights),
    ...compareTypes(question.types, nearest?.types ?? new Set(), profile.types),
    ...compareActors(question, nearest?.actors ?? [], profile),
    demandsMissing: [...question.demands].filter((demand) => !profile.demands.has(demand)).length,
  };
}

const nothing: UnitShares = { numbers: new Uint32Array(), shares: new Float64Array() };
const emptyProfile: EntryProfile = {
  shares: nothing,
  evidence: nothing,
  types: new Set(),
  demands: new Set(),
  actors: new Set(),
};

/** Unit → its number. */
type Numbers = ReadonlyMap<Unit, number>;

type Cover = Pick<MatchFeatures, 'covered' | 'typical' | 'evident' | 'missingEveryday' | 'missingCount' | 'anchors'>;

type Held = Pick<Cover, 'covered' | 'typical' | 'evident'>;

const emptyCover: Cover = {
  covered: 0,
  typical: 0,
  evident: 0,
  missingEveryday: 0,
  missingCount: 0,
  anchors: 0,
};

function coverBy(numbers: Numbers, profile: EntryProfile, question: Question, weights: readonly number[]): Cover {
  const cover = { ...emptyCover };
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  question.words.forEach((word, at) => {
    const share = (weights[at] ?? 0) / total;
    const held = holdWord(numbers, profile, word);
    cover.covered += share * held.covered;
    cover.typical += share * held.typical;
    cover.evident += share * held.evident;
    if (word.kind === 'full') coverFullWord(cover, word.reading, held, share);
  });
  return cover;
}

/** From here on a word counts as held. */
const isHeld = (strength: number): boolean => strength >= 0.5;

function coverFullWord(cover: Record<keyof Cover, number>, reading: Reading, held: Held, share: number): void {
  if (reading === 'exact' && held.evident >= 0.7) cover.anchors = Math.min(2, cover.anchors + 1);
  if (isHeld(held.covered)) return;
  cover.missingCount += 1;
  if (reading === 'everyday') cover.missingEveryday += share * (1 - held.covered);
}

function holdWord(numbers: Numbers, profile: EntryProfile, { units }: Meaning): Held {
  const held = { covered: 0, typical: 0, evident: 0 };
  for (const [unit, strength] of units) {
    const number = numbers.get(unit);
    const share = shareOf(profile.shares, number);
    held.evident = Math.max(held.evident, Math.min(strength, shareOf(profile.evidence, number)));
    held.typical = Math.max(held.typical, Math.sqrt(share) * strength);
    held.covered = Math.max(held.covered, held.evident, share > 0 ? Math.min(strength, 1) : 0);
  }
  return held;
}

type Types = ReadonlySet<QuestionType>;

function compareTypes(asked: Types, nearest: Types, all: Types) {
  return {
    sameTypes: [...asked].every((type) => type === 'which' || all.has(type)) ? 1 : 0,
    typesMissing: [...asked].filter((type) => specialTypes.has(type) && !nearest.has(type)).length,
    typesAdded: [...nearest].filter((type) => specialTypes.has(type) && !asked.has(type)).length,
    reasonsMissing: asked.has('why') && !all.has('why') ? 1 : 0,
  };
}

function compareActors({ actors }: Question, nearest: readonly string[], profile: EntryProfile) {
  return {
    actorsAdded: nearest.filter((actor) => !actors.includes(actor)).length,
    outsiders: actors.filter((actor) => !profile.actors.has(actor)).length,
    strangersOnly: Number(actors.length > 0 && !actors.some((actor) => profile.actors.has(actor))),
  };
}
