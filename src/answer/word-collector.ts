import { groupByNumber } from '../search/group-by-number.ts';
import type { Expressions, Meaning, PhrasingWords, Question, Unit, Units } from './entry-index.ts';
import { weighWord } from './weigh-words.ts';

/**
 * Takes in the words of one phrasing after the other and makes one index of them. Of each phrasing only numbers are
 * kept, so that the thousands of readings of a pack are gone as soon as they were made.
 */
export class WordCollector {
  /** Words that were read alike share one `units`, so that tells meanings apart. */
  private readonly numbers = new Map<Units, number>();
  private readonly known: Meaning[] = [];
  private readonly meanings: number[] = [];
  private readonly phrasings: number[] = [];
  private readonly starts: number[] = [0];

  /** Adds the next phrasing, as read. */
  add({ words }: Pick<Question, 'words'>): void {
    const phrasing = this.starts.length - 1;
    for (const word of words) {
      const number = this.numbers.get(word.units) ?? this.known.push(word) - 1;
      this.numbers.set(word.units, number);
      this.meanings.push(number);
      this.phrasings.push(phrasing);
    }
    this.starts.push(this.meanings.length);
  }

  /** Makes the index; `rarity` of each unit as in `weighWords`. */
  finish(rarity: ReadonlyMap<Unit, number>): PhrasingWords {
    const { starts, members } = groupByNumber(this.meanings, this.known.length);
    const weights = Float64Array.from(this.known, (meaning) => weighWord(meaning, rarity));
    const totals = new Float64Array(this.starts.length - 1);
    this.phrasings.forEach((phrasing, word) => {
      totals[phrasing] = (totals[phrasing] ?? 0) + (weights[this.meanings[word] ?? 0] ?? 0);
    });
    return {
      meanings: Uint32Array.from(this.meanings),
      starts: Uint32Array.from(this.starts),
      byMeaning: { starts, members: members.map((word) => this.phrasings[word] ?? 0) },
      expressions: listExpressions(this.known),
      weights,
      totals,
    };
  }
}

function listExpressions(known: readonly Meaning[]): Expressions {
  const units = new Map<Unit, number>();
  const numbers: number[] = [];
  const meanings: number[] = [];
  const strengths: number[] = [];
  known.forEach((one, meaning) => {
    for (const [unit, strength] of one.units) {
      const number = units.get(unit) ?? units.size;
      units.set(unit, number);
      numbers.push(number);
      meanings.push(meaning);
      strengths.push(strength);
    }
  });
  const { starts, members } = groupByNumber(numbers, units.size);
  return {
    units,
    starts,
    meanings: members.map((at) => meanings[at] ?? 0),
    strengths: Float64Array.from(members, (at) => strengths[at] ?? 0),
  };
}
