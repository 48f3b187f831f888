const length = 4;
const tableSize = 2 ** 17;

/** How many documents hold each run of four letters, by hash. */
export type GramTable = Uint32Array;

/**
 * Calls `visit` with a 31-bit hash (FNV-1a over UTF-16) of each run of four characters of a text, in order; a text
 * shorter than that has none.
 */
export function visitGrams(text: string, visit: (hash: number) => void): void {
  for (let start = 0; start + length <= text.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    visit(hash >>> 1);
  }
}

/** Counts, for each run of four letters, the documents that hold it; a document is given as its folded sentences. */
export function countGrams(documents: Iterable<readonly string[]>): GramTable {
  const table = new Uint32Array(tableSize);
  const seenIn = new Uint32Array(tableSize);
  let document = 0;
  for (const sentences of documents) {
    document += 1;
    for (const sentence of sentences) {
      visitGrams(sentence, (hash) => {
        const slot = hash % tableSize;
        if (seenIn[slot] === document) return;
        seenIn[slot] = document;
        table[slot] = (table[slot] ?? 0) + 1;
      });
    }
  }
  return table;
}

/**
 * The runs of four letters of a question, each with its weight: inverse document frequency, as a share of the whole.
 * Runs that no document holds say nothing and are left out.
 */
export function weighGrams(text: string, table: GramTable, documentCount: number): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  let total = 0;
  visitGrams(text, (hash) => {
    const count = table[hash % tableSize] ?? 0;
    if (count === 0 || weights.has(hash)) return;
    const weight = Math.log(1 + (documentCount - count + 0.5) / (count + 0.5));
    weights.set(hash, weight);
    total += weight;
  });
  return new Map([...weights].map(([hash, weight]) => [hash, weight / total]));
}
