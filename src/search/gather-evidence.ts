import type { PassageIndex } from './passage-index.ts';
import type { AskedWord } from './read-query.ts';

/** Which documents may be found, and how many they are. */
export interface Scope {
  readonly holds: (document: number) => boolean;
  readonly size: number;
}

/** A word of a question with the documents that hold it. */
export interface Evidence {
  readonly asked: AskedWord;
  /** Document → how often it holds the word, each time counted by trust. */
  readonly found: ReadonlyMap<number, number>;
  /** Inverse document frequency within the scope, as in BM25: ln(1 + (N - n + ½) / (n + ½)). */
  readonly rarity: number;
}

/** Looks up every word of a question in the inverted lists. */
export function gatherEvidence(index: PassageIndex, words: readonly AskedWord[], scope: Scope): Evidence[] {
  return words.map((asked) => {
    const found = new Map<number, number>();
    for (const [number, { weight }] of asked.alternatives) {
      const term = index.terms[number];
      term?.documents.forEach((document, position) => {
        if (!scope.holds(document)) return;
        found.set(document, (found.get(document) ?? 0) + weight * (term.counts[position] ?? 0));
      });
    }
    return { asked, found, rarity: Math.log(1 + (scope.size - found.size + 0.5) / (found.size + 0.5)) };
  });
}
