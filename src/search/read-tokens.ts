import type { Language } from '../article/article.ts';
import type { SearchDocument, TokenStream } from './passage-index.ts';
import { stemWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { type Token, tokenize } from './tokenize.ts';
import { verbRoot } from './verb-root.ts';

/** What reading all documents once yields. Terms are numbered in the order met. */
export interface Harvest {
  readonly tokens: TokenStream;
  readonly stems: readonly string[];
  readonly termNumbers: ReadonlyMap<string, number>;
  /** Terms met in German documents, whose language builds compounds. */
  readonly germanTerms: ReadonlySet<number>;
  /** Terms of function words. */
  readonly stopTerms: ReadonlySet<number>;
  /** Folded content word → its terms. */
  readonly folds: ReadonlyMap<string, ReadonlySet<number>>;
  /** Root of a content word → its terms. */
  readonly roots: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Reads the words of all documents into one stream and collects their terms. */
export function readTokens(documents: readonly SearchDocument[]): Harvest {
  const book = new TermBook();
  const lists = { terms: [] as number[], starts: [] as number[], ends: [] as number[] };
  const [sentenceStarts, documentStarts, folded]: [number[], number[], string[]] = [[], [], []];
  for (const { sentences, language } of documents) {
    documentStarts.push(sentenceStarts.length);
    for (const sentence of sentences) {
      sentenceStarts.push(lists.terms.length);
      const words = tokenize(sentence);
      folded.push(` ${words.map(({ fold }) => fold).join(' ')} `);
      for (const word of words) {
        lists.terms.push(book.enter(word, language));
        lists.starts.push(word.span.start);
        lists.ends.push(word.span.end);
      }
    }
  }
  documentStarts.push(sentenceStarts.length);
  sentenceStarts.push(lists.terms.length);
  const tokens = {
    terms: Int32Array.from(lists.terms),
    starts: Int32Array.from(lists.starts),
    ends: Int32Array.from(lists.ends),
    sentenceStarts: Int32Array.from(sentenceStarts),
    documentStarts: Int32Array.from(documentStarts),
    folded,
  };
  const { stems, termNumbers, germanTerms, stopTerms, folds, roots } = book;
  return { tokens, stems, termNumbers, germanTerms, stopTerms, folds, roots };
}

/** Gives numbers to terms while documents are read. */
class TermBook {
  readonly stems: string[] = [];
  readonly termNumbers = new Map<string, number>();
  readonly germanTerms = new Set<number>();
  readonly stopTerms = new Set<number>();
  readonly folds = new Map<string, Set<number>>();
  readonly roots = new Map<string, Set<number>>();

  enter({ text, fold }: Token, language: Language): number {
    const stem = stemWord(text, language);
    const term = this.numberOf(stem);
    if (language === 'de') this.germanTerms.add(term);
    if (isStopWord(fold, language)) this.stopTerms.add(term);
    else {
      link(this.folds, fold, term);
      link(this.roots, verbRoot(fold, stem, language), term);
    }
    return term;
  }

  private numberOf(stem: string): number {
    const known = this.termNumbers.get(stem);
    if (known !== undefined) return known;
    this.termNumbers.set(stem, this.stems.length);
    return this.stems.push(stem) - 1;
  }
}

function link(links: Map<string, Set<number>>, key: string, term: number): void {
  const terms = links.get(key);
  if (terms) terms.add(term);
  else links.set(key, new Set([term]));
}
