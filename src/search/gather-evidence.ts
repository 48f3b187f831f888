import type { Collection, PassageIndex } from './passage-index.ts';
import type { AskedWord } from './read-query.ts';

/** Which documents may be found, how many they are, and the collection that tells how rare a word is: themselves unless given. */
export interface Scope {
  readonly holds: (document: number) => boolean;
  readonly size: number;
  readonly collection?: Collection;
}

/** A word of a question with the documents that hold it. */
export interface Evidence {
  readonly asked: AskedWord;
  /** The documents that hold the word, and how often each does, each time counted by trust. */
  readonly documents: Int32Array;
  readonly counts: Float64Array;
  /** Inverse document frequency within the scope or its collection, as in BM25: ln(1 + (N - n + ½) / (n + ½)). */
  readonly rarity: number;
}

/** Looks up every word of a question in the inverted lists. */
export function gatherEvidence(index: PassageIndex, words: readonly AskedWord[], scope: Scope): Evidence[] {
  const { collection } = scope;
  const tally = new Float64Array(index.documents.length);
  return words.map((asked) => {
    const documents = tallyWord(index, asked, scope, tally);
    const counts = Float64Array.from(documents, (document) => tally[document] ?? 0);
    for (const document of documents) tally[document] = 0;
    const all = collection?.size ?? scope.size;
    const holding = collection?.holding(asked.token.fold) ?? documents.length;
    return { asked, documents, counts, rarity: Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) };
  });
}

/** Counts in `tally`, which is all 0, how often each document holds a word; gives the documents that do. */
function tallyWord(index: PassageIndex, { alternatives }: AskedWord, scope: Scope, tally: Float64Array): Int32Array {
  const touched: number[] = [];
  for (const [number, { weight }] of alternatives) {
    const { documents, counts } = index.terms[number] ?? nowhere;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      if (!scope.holds(document)) continue;
      const before = tally[document] ?? 0;
      if (before === 0) touched.push(document);
      tally[document] = before + weight * (counts[at] ?? 0);
    }
  }
  return Int32Array.from(touched);
}

const nowhere = { documents: new Int32Array(), counts: new Uint16Array() };
