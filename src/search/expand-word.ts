import type { How, PassageIndex } from './passage-index.ts';
import { splitSpelling } from './split-spelling.ts';
import { stemWord } from './stem.ts';
import type { Token } from './tokenize.ts';
import { verbRoot } from './verb-root.ts';
import { beginningWith, repairWord } from './vocabulary.ts';
import { weights } from './weights.ts';

/** How an asked word may stand for a term, and how far that is trusted, from 0 to 1. */
export interface Alternative {
  readonly weight: number;
  readonly how: How;
}

/** The terms that an asked word may stand for, by number. */
export type Alternatives = ReadonlyMap<number, Alternative>;

/** A further word for an asked one, with a trust from 0 to 1. */
export interface Synonym {
  readonly token: Token;
  readonly weight: number;
}

const repairLimit = 5;
const prefixLimit = 20;
const shortestPrefix = 4;

/**
 * Finds the terms of an index that a word may stand for: itself, other forms of the verb, compounds and their parts,
 * the given synonyms; and, when the index does not know the word and it has no synonym, what it may be misspelt or cut
 * off from.
 */
export function expandWord(index: PassageIndex, word: Token, synonyms: readonly Synonym[]): Alternatives {
  const found = new Finds(index);
  found.addWord(word, 1, null);
  const isKnown = found.terms.size > 0 || synonyms.length > 0;
  for (const stem of stemsOf(index, word)) found.addParts(word.fold, stem);
  for (const { token, weight } of synonyms) found.addWord(token, weight, 'synonym');
  if (!isKnown) for (const spelling of new Set([word.fold, ...stemsOf(index, word)])) found.addSimilar(spelling);
  return found.terms;
}

const stemsOf = ({ languages }: PassageIndex, { text }: Token): Set<string> =>
  new Set(languages.map((language) => stemWord(text, language)));

/** Collects terms and keeps the most trusted way to each. */
class Finds {
  readonly terms = new Map<number, Alternative>();
  private readonly index: PassageIndex;

  constructor(index: PassageIndex) {
    this.index = index;
  }

  /** Adds a word, its other verb forms and its compounds; `how` overrides the way that they are found by. */
  addWord(token: Token, weight: number, how: How | null): void {
    for (const language of this.index.languages) {
      const stem = stemWord(token.text, language);
      this.addStem(stem, weight, how ?? 'exact', how ?? 'compound');
      this.addLinked(this.index.roots.get(verbRoot(token.fold, stem, language)), weight * weights.root, how ?? 'exact');
    }
  }

  /** Adds the parts of a compound, and other compounds with these parts. */
  addParts(fold: string, stem: string): void {
    const { spellings, compounds, terms } = this.index;
    for (const part of splitSpelling(spellings, fold, stem).flatMap((spelling) => spellings.get(spelling) ?? [])) {
      this.add(part, weights.part, 'compound');
      this.addLinked(compounds.get(terms[part]?.stem ?? ''), weights.partOfCompound, 'compound');
    }
  }

  /** Adds known words that are spelt nearly like an unknown one, or begin with it. */
  addSimilar(spelling: string): void {
    const { vocabulary, spellings, terms } = this.index;
    const repairs = repairWord(vocabulary, spelling, repairLimit);
    for (const { word, distance } of repairs) {
      if (distance > (repairs[0]?.distance ?? 0)) continue;
      for (const term of spellings.get(word) ?? []) {
        this.addStem(terms[term]?.stem ?? '', weights.typo ** distance, 'typo', 'typo');
      }
    }
    if (spelling.length < shortestPrefix) return;
    for (const word of beginningWith(vocabulary, spelling, prefixLimit)) {
      this.addLinked(spellings.get(word), weights.prefix, 'prefix');
    }
  }

  private addStem(stem: string, weight: number, how: How, inCompound: How): void {
    const term = this.index.termNumbers.get(stem);
    if (term !== undefined) this.add(term, weight, how);
    this.addLinked(this.index.compounds.get(stem), weight * weights.compound, inCompound);
  }

  private addLinked(terms: readonly number[] | undefined, weight: number, how: How): void {
    for (const term of terms ?? []) this.add(term, weight, how);
  }

  private add(term: number, weight: number, how: How): void {
    if (weight > (this.terms.get(term)?.weight ?? 0)) this.terms.set(term, { weight, how });
  }
}
