import type { Language } from '../article/article.ts';
import type { CorpusIndex, CorpusParagraph } from './build-corpus-index.ts';
import { searchPassages } from './search-passages.ts';

/** What is asked of a corpus. */
export interface RetrieveQuery {
  readonly q: string;
  readonly lang?: Language;
  /** Rank only the paragraphs of this article. */
  readonly article?: string;
}

/** A paragraph with its score; comparable within one result only. */
export interface RankedParagraph extends CorpusParagraph {
  readonly score: number;
}

const limit = 10;

/** Ranks the paragraphs of a corpus for a question, best first, at most ten. */
export function retrieve({ index, places }: CorpusIndex, { q, lang, article }: RetrieveQuery): RankedParagraph[] {
  const query = {
    text: q,
    ...(lang && { language: lang }),
    ...(article !== undefined && { within: ({ id }: { id: string }) => places.get(id)?.article === article }),
  };
  return searchPassages(index, query, limit).flatMap(({ document, score }) => {
    const place = places.get(document.id);
    return place ? [{ ...place, score }] : [];
  });
}
