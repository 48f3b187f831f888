import type {
  EntryIndex,
  EntryProfile,
  Phrasing,
  Question,
  QuestionType,
  Unit,
  UnitShares,
  Word,
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

/** Reads the words of a question once and compares it with any nominated entry. */
export function describeMatch(
  index: EntryIndex,
  { words, types, actors, demands }: Question,
  weights: readonly number[],
): (candidate: Candidate) => MatchFeatures {
  const numbered = numberWords(index.units, words, weights);
  return ({ entry, nearest: [first, , third] }) => {
    const profile = index.profiles[entry] ?? emptyProfile;
    const nearest = index.phrasings[first?.phrasing ?? -1] ?? emptyPhrasing;
    const outsiders = countMissing(actors, profile.actors);
    return {
      ...coverBy(profile, numbered),
      reverse: first?.reverse ?? 0,
      third: third?.fit ?? 0,
      sameTypes: Number([...types].every((type) => type === 'which' || profile.types.has(type))),
      typesMissing: countSpecial(types, nearest.types),
      typesAdded: countSpecial(nearest.types, types),
      reasonsMissing: Number(types.has('why') && !profile.types.has('why')),
      demandsMissing: countMissing(demands, profile.demands),
      actorsAdded: nearest.actors.filter((actor) => !actors.includes(actor)).length,
      outsiders,
      strangersOnly: Number(actors.length > 0 && outsiders === actors.length),
    };
  };
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

/** A word of the question with the numbers of its units. */
interface NumberedWord extends Pick<Word, 'kind' | 'reading'> {
  /** Those of the units that any entry holds, and how strongly the word expresses each. */
  readonly numbers: readonly number[];
  readonly strengths: readonly number[];
  /** Share of the question's weight, from 0 to 1. */
  readonly share: number;
}

function numberWords(
  numbers: ReadonlyMap<Unit, number>,
  words: readonly Word[],
  weights: readonly number[],
): NumberedWord[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return words.map(({ kind, reading, units }, at) => {
    const known = [...units].filter(([unit]) => numbers.has(unit));
    return {
      kind,
      reading,
      numbers: known.map(([unit]) => numbers.get(unit) ?? 0),
      strengths: known.map(([, strength]) => strength),
      share: (weights[at] ?? 0) / total,
    };
  });
}

const nothing: UnitShares = { numbers: new Uint32Array(), shares: new Float64Array() };
const emptyPhrasing: Phrasing = { types: new Set(), actors: [] };
const emptyProfile: EntryProfile = {
  shares: nothing,
  evidence: nothing,
  types: new Set(),
  demands: new Set(),
  actors: new Set(),
};

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

function coverBy(profile: EntryProfile, words: readonly NumberedWord[]): Cover {
  const cover = { ...emptyCover };
  for (const word of words) {
    const held = holdWord(profile, word);
    cover.covered += word.share * held.covered;
    cover.typical += word.share * held.typical;
    cover.evident += word.share * held.evident;
    if (word.kind === 'full') coverFullWord(cover, word, held);
  }
  return cover;
}

/** From here on a word counts as held. */
const isHeld = (strength: number): boolean => strength >= 0.5;

function coverFullWord(cover: Record<keyof Cover, number>, { reading, share }: NumberedWord, held: Held): void {
  if (reading === 'exact' && held.evident >= 0.7) cover.anchors = Math.min(2, cover.anchors + 1);
  if (isHeld(held.covered)) return;
  cover.missingCount += 1;
  if (reading === 'everyday') cover.missingEveryday += share * (1 - held.covered);
}

function holdWord(profile: EntryProfile, { numbers, strengths }: NumberedWord): Held {
  const held = { covered: 0, typical: 0, evident: 0 };
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at];
    const strength = strengths[at] ?? 0;
    const share = shareOf(profile.shares, number);
    held.evident = Math.max(held.evident, Math.min(strength, shareOf(profile.evidence, number)));
    held.typical = Math.max(held.typical, Math.sqrt(share) * strength);
    held.covered = Math.max(held.covered, held.evident, share > 0 ? Math.min(strength, 1) : 0);
  }
  return held;
}
