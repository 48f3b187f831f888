import { specialTypes } from './describe-match.ts';
import type { Question, Unit, Units, Word } from './entry-index.ts';
import { tellingOf } from './telling-words.ts';
import { wordWeights } from './thresholds.ts';
import { weighWord } from './weigh-words.ts';

/** How much two questions have in common. */
export interface QuestionLikeness {
  /** Share of the first one's weight that the second one holds, and the reverse: from 0 to 1. */
  readonly coverage: number;
  readonly reverse: number;
  /** Full words of the first one that the second one holds nowhere, and the reverse. */
  readonly missing: readonly Word[];
  readonly added: readonly Word[];
  /** Both ask for the same facts, name the same actors in the same order, and neither turns the other around. */
  readonly isSameKind: boolean;
}

/** Compares two questions word by word, whatever their languages, by what their words mean. */
export function compareQuestions(
  first: Question,
  second: Question,
  rarity: ReadonlyMap<Unit, number>,
): QuestionLikeness {
  const there = holdWords(first, second, rarity);
  const back = holdWords(second, first, rarity);
  return {
    coverage: there.share,
    reverse: back.share,
    missing: there.missing,
    added: back.missing,
    isSameKind: isSameKind(first, second),
  };
}

/** From here on a word counts as held. */
const held = 0.5;

function holdWords(asked: Question, other: Question, rarity: ReadonlyMap<Unit, number>) {
  let [share, total] = [0, 0];
  const missing: Word[] = [];
  for (const word of asked.words) {
    const strength = holdWord(word, other);
    const weight = weighWord(word, rarity);
    // Grammar that differs says little, and nothing between two languages; it never outweighs a word of the subject.
    const counted = word.kind === 'function' ? (strength > 0 ? wordWeights.function : 0) : weight;
    share += strength * counted;
    total += counted;
    if (word.kind === 'full' && strength < held) missing.push(word);
  }
  return { share: total > 0 ? share / total : 0, missing };
}

/** How strongly a text holds a word. */
const holdWord = (word: Word, { words }: Question): number =>
  words.reduce((best, one) => Math.max(best, shareMeaning(word, one)), 0);

/** Whether a text holds what a word means. */
export const holds = (text: Question, word: Word): boolean => holdWord(word, text) >= held;

/** How strongly two words mean the same: the best unit that they share. */
function shareMeaning(first: Word, second: Word): number {
  if ((first.kind === 'function') !== (second.kind === 'function')) return 0;
  let best = 0;
  for (const [unit, strength] of first.units) best = Math.max(best, Math.min(strength, strengthOf(second.units, unit)));
  return best;
}

const strengthOf = (units: Units, unit: Unit): number => units.get(unit) ?? 0;

function isSameKind(first: Question, second: Question): boolean {
  const special = ({ types }: Question): string => [...types].filter((type) => specialTypes.has(type)).join(' ');
  return (
    special(first) === special(second) &&
    first.actors.join(' ') === second.actors.join(' ') &&
    negates(first) === negates(second) &&
    !turnings.some(([one, other]) => turns(first, second, one, other) || turns(second, first, one, other))
  );
}

const readsOf = ({ words }: Question): string[] => words.map(({ read }) => read);

const negates = (question: Question): boolean => readsOf(question).some((read) => tellingOf(read) === 'negation');

/** Small words, folded, of which one turns what the other one says around. */
const turnings: readonly (readonly [string, string])[] = [
  ['vor', 'nach'],
  ['fur', 'gegen'],
  ['mit', 'ohne'],
  ['before', 'after'],
  ['for', 'against'],
  ['with', 'without'],
];

function turns(first: Question, second: Question, one: string, other: string): boolean {
  const [ours, theirs] = [readsOf(first), readsOf(second)];
  return ours.includes(one) && !ours.includes(other) && theirs.includes(other) && !theirs.includes(one);
}
