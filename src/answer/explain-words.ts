import type { Dictionary, Question, Units, Word } from './entry-index.ts';
import { readQuestion } from './read-question.ts';

/** How a word of a question matched. */
export type MatchKind = 'exact' | 'stem' | 'compound' | 'typo' | 'synonym' | 'translation' | 'name' | 'missing';

/** One word of a question, and what it stands for where it matched. */
export interface WordMatch {
  /** As typed. */
  readonly word: string;
  readonly how: MatchKind;
  /** The word that it matched, as it stands there; '' where it matched none. */
  readonly as: string;
}

/** From this strength on two words have something in common. */
const common = 0.5;

/** How each weighty word of a question matched any of the texts, the first of them preferred, by the dictionary that it was read with. */
export function explainWords(dictionary: Dictionary, question: Question, texts: readonly string[]): WordMatch[] {
  const targets = texts.map((text) => readQuestion(dictionary, text));
  return question.words
    .filter(({ kind }) => kind !== 'function')
    .map((word) => {
      const matches = targets.flatMap((target) =>
        target.words.flatMap((other) => matchWords(word, other, question, target)),
      );
      const [best] = matches.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how));
      return best ?? { word: spell(word), how: 'missing', as: '' };
    });
}

/** The surest way of matching first. */
const order: readonly MatchKind[] = ['exact', 'typo', 'stem', 'name', 'synonym', 'translation', 'compound'];

function matchWords(word: Word, other: Word, question: Question, target: Question): WordMatch[] {
  const shared = sharedUnit(word.units, other.units);
  if (shared === null) return [];
  return [
    { word: spell(word), how: kindOf(word, other, shared, question.language !== target.language), as: spell(other) },
  ];
}

function kindOf(word: Word, other: Word, shared: string, isForeign: boolean): MatchKind {
  if (spell(word).toLowerCase() === spell(other).toLowerCase()) return 'exact';
  if (word.reading === 'typo') return 'typo';
  if (shared.startsWith('@')) return 'name';
  if (shared.startsWith('=')) return isForeign ? 'translation' : 'synonym';
  return word.reading === 'compound' || other.reading === 'compound' || (word.units.get(shared) ?? 0) < 1
    ? 'compound'
    : 'stem';
}

/** The unit that two words share most strongly. */
function sharedUnit(first: Units, second: Units): string | null {
  let [best, most] = ['', 0];
  for (const [unit, strength] of first) {
    const both = Math.min(strength, second.get(unit) ?? 0);
    if (both > most) [best, most] = [unit, both];
  }
  return most >= common ? best : null;
}

const spell = ({ tokens }: Word): string => tokens.map(({ text }) => text).join(' ');
