import type { Language } from '../article/article.ts';
import { stemWord } from '../search/stem.ts';
import { verbRoot } from '../search/verb-root.ts';
import { specialTypes } from './describe-match.ts';
import type { Question, Unit, Units, Word } from './entry-index.ts';
import { tellingOf } from './telling-words.ts';
import { strengths, wordWeights } from './thresholds.ts';
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
  let best = 0;
  for (const [unit, strength] of first.units) best = Math.max(best, Math.min(strength, strengthOf(second.units, unit)));
  return best < held && areFormsOfOneVerb(first, second) ? strengths.verbForm : best;
}

/** "zahlt" and "bezahlen" not, "bezahlt" and "bezahlen" yes: stems alone leave some forms of a verb apart. */
function areFormsOfOneVerb(first: Word, second: Word): boolean {
  if ([first, second].some(({ kind, tokens }) => kind === 'function' || tokens.length > 1)) return false;
  return languages.some((language) => {
    const [root, other] = [first, second].map(({ read }) => verbRoot(read, stemWord(read, language), language));
    return root === other && root !== undefined && root.length >= shortestRoot;
  });
}

const languages: readonly Language[] = ['de', 'en'];
const shortestRoot = 4;

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

/** The words as understood, those of phrases one by one. */
const readsOf = ({ words }: Question): string[] => words.flatMap(({ read }) => read.split(' '));

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
