import { countGrams } from './grams.ts';
import type { PassageIndex, SearchDocument, Term, TermLinks, TokenStream } from './passage-index.ts';
import { type Harvest, readTokens } from './read-tokens.ts';
import { splitSpelling } from './split-spelling.ts';
import { buildVocabulary } from './vocabulary.ts';

const byId = new Intl.Collator('en', { numeric: true });
const mostCount = 0xffff;

/** Builds the index of some documents; their order does not matter. Throws a `RangeError` when two have the same id. */
export function buildIndex(unordered: readonly SearchDocument[]): PassageIndex {
  const documents = orderById(unordered);
  const harvest = readTokens(documents);
  const { tokens, termNumbers, roots } = harvest;
  const lengths = countWords(documents, harvest);
  const spellings = linkSpellings(harvest);
  return Object.freeze({
    documents,
    languages: (['de', 'en'] as const).filter((language) =>
      documents.some((document) => document.language === language),
    ),
    terms: invert(documents, tokens, harvest.stems),
    termNumbers,
    compounds: linkCompounds(harvest, spellings),
    roots: new Map([...roots].map(([root, terms]) => [root, [...terms]])),
    spellings,
    vocabulary: buildVocabulary(spellings.keys()),
    tokens,
    grams: countGrams(documents.map((_, document) => foldedSentences(tokens, document))),
    lengths,
    averageLength: Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)),
  });
}

function orderById(documents: readonly SearchDocument[]): SearchDocument[] {
  const ordered = [...documents].sort((a, b) => byId.compare(a.id, b.id) || (a.id < b.id ? -1 : 1));
  const known = new Set<string>();
  for (const { id } of ordered) {
    if (known.has(id)) throw new RangeError(`Cannot index document "${id}": expected every id once`);
    known.add(id);
  }
  return ordered;
}

const foldedSentences = ({ documentStarts, folded }: TokenStream, document: number): readonly string[] =>
  folded.slice(documentStarts[document], documentStarts[document + 1]);

const termsOfDocument = (tokens: TokenStream, document: number): Int32Array => {
  const { documentStarts, sentenceStarts } = tokens;
  const first = sentenceStarts[documentStarts[document] ?? 0];
  return tokens.terms.subarray(first, sentenceStarts[documentStarts[document + 1] ?? 0]);
};

/** Turns the token stream around: term → documents, ascending, with counts. */
function invert(documents: readonly unknown[], tokens: TokenStream, stems: readonly string[]): Term[] {
  const lists = stems.map((stem) => ({ stem, documents: [] as number[], counts: [] as number[] }));
  for (const document of documents.keys()) {
    for (const term of termsOfDocument(tokens, document)) {
      const list = lists[term];
      if (!list) continue;
      const last = list.documents.length - 1;
      if (list.documents[last] === document) list.counts[last] = Math.min((list.counts[last] ?? 0) + 1, mostCount);
      else {
        list.documents.push(document);
        list.counts.push(1);
      }
    }
  }
  return lists.map((list) => ({
    stem: list.stem,
    documents: Int32Array.from(list.documents),
    counts: Uint16Array.from(list.counts),
  }));
}

const countWords = (documents: readonly unknown[], { tokens, stopTerms }: Harvest): Int32Array =>
  Int32Array.from(documents, (_, document) =>
    termsOfDocument(tokens, document).reduce((count, term) => (stopTerms.has(term) ? count : count + 1), 0),
  );

/** Splits what German documents spell; words before stems, whose endings may be needed to tell where a part begins. */
function linkCompounds({ stems, folds, germanTerms }: Harvest, spellings: TermLinks): TermLinks {
  const compounds = new Map<string, Set<number>>();
  for (const [fold, terms] of folds) {
    for (const term of terms) {
      const stem = stems[term] ?? '';
      const parts = germanTerms.has(term) ? splitSpelling(spellings, fold, stem) : [];
      for (const part of parts.flatMap((spelling) => spellings.get(spelling) ?? [])) {
        const key = stems[part] ?? '';
        compounds.set(key, (compounds.get(key) ?? new Set()).add(term));
      }
    }
  }
  return new Map([...compounds].map(([part, terms]) => [part, [...terms]]));
}

function linkSpellings({ stems, folds, stopTerms }: Harvest): TermLinks {
  const spellings = new Map<string, number[]>([...folds].map(([fold, terms]) => [fold, [...terms]]));
  for (const [term, stem] of stems.entries()) {
    const known = spellings.get(stem);
    if (stopTerms.has(term) || known?.includes(term)) continue;
    if (known) known.push(term);
    else spellings.set(stem, [term]);
  }
  return spellings;
}
