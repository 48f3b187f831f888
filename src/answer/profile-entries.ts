import { groupByNumber } from '../search/group-by-number.ts';
import type { EntryIndex, EntryProfile, Holdings, Question, Unit, Units } from './entry-index.ts';

/** An entry's profile with what it holds, before the units of all entries have their numbers. */
export interface ProfileDraft extends EntryProfile {
  /** Share of its phrasings that hold each unit, from 0 to 1. */
  readonly shares: Units;
  /** Units of its answer and its evidence with their greatest strength. */
  readonly evidence: Units;
}

/**
 * Sums up what an entry is about.
 *
 * @param phrasings of the entry, as read
 * @param statements its answers and its evidence, as read
 * @param subjects the actors it is filed under and one of its answers, as read: who else is named may be just asked about
 */
export function profileEntry(
  phrasings: readonly Question[],
  statements: readonly Question[],
  subjects: readonly Question[],
): ProfileDraft {
  const shares = new Map<Unit, number>();
  for (const question of phrasings) {
    for (const [unit, strength] of strongestUnits([question])) {
      shares.set(unit, (shares.get(unit) ?? 0) + strength / phrasings.length);
    }
  }
  const named = [...strongestUnits(subjects).keys()].filter((unit) => unit.startsWith('@'));
  return {
    shares,
    evidence: strongestUnits(statements),
    types: new Set(phrasings.flatMap(({ types }) => [...types])),
    demands: new Set(phrasings.flatMap(({ demands }) => [...demands])),
    actors: new Set(named.map((unit) => unit.slice(1))),
  };
}

function strongestUnits(questions: readonly Question[]): Map<Unit, number> {
  const units = new Map<Unit, number>();
  for (const { words } of questions) {
    for (const word of words) {
      for (const [unit, strength] of word.units) {
        if (strength > (units.get(unit) ?? 0)) units.set(unit, strength);
      }
    }
  }
  return units;
}

/**
 * How rare each unit is among entries: the Robertson–Spärck Jones weight with its usual +0.5, floored at 0.1 so that no
 * word counts against a match.
 */
export function measureRarity(profiles: readonly ProfileDraft[]): Map<Unit, number> {
  const counts = new Map<Unit, number>();
  for (const { shares, evidence } of profiles) {
    for (const unit of new Set([...shares.keys(), ...evidence.keys()])) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const weigh = (count: number): number => Math.max(0.1, Math.log(1 + (profiles.length - count + 0.5) / (count + 0.5)));
  return new Map([...counts].map(([unit, count]) => [unit, weigh(count)]));
}

/** Numbers the units of all entries and lists by those numbers which entries hold them. */
export function numberProfiles(
  drafts: readonly ProfileDraft[],
  units: Iterable<Unit>,
): Pick<EntryIndex, 'profiles' | 'holdings' | 'units'> {
  const numbers = new Map([...units].map((unit, number) => [unit, number]));
  return {
    profiles: drafts.map(({ types, demands, actors }) => ({ types, demands, actors })),
    holdings: listHoldings(drafts, numbers),
    units: numbers,
  };
}

function listHoldings(drafts: readonly ProfileDraft[], numbers: ReadonlyMap<Unit, number>): Holdings {
  const held = drafts.flatMap(({ shares, evidence }, entry) =>
    [...new Set([...shares.keys(), ...evidence.keys()])].flatMap((unit) => {
      const number = numbers.get(unit);
      return number === undefined
        ? []
        : [{ number, entry, share: shares.get(unit) ?? 0, strength: evidence.get(unit) ?? 0 }];
    }),
  );
  const { starts, members } = groupByNumber(
    held.map(({ number }) => number),
    numbers.size,
  );
  return {
    starts,
    entries: members.map((at) => held[at]?.entry ?? 0),
    shares: Float64Array.from(members, (at) => held[at]?.share ?? 0),
    evidence: Float64Array.from(members, (at) => held[at]?.strength ?? 0),
  };
}
