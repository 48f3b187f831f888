import { splitSentences } from '../article/split-sentences.ts';
import { buildIndex } from './build-index.ts';
import { type CorpusArticle, parseCorpus } from './parse-corpus.ts';
import type { PassageIndex, SearchDocument } from './passage-index.ts';

/** A paragraph of a corpus. */
export interface CorpusParagraph {
  readonly article: string;
  /** 1-based. */
  readonly paragraph: number;
}

/** The index of a corpus, with the place of each of its documents. */
export interface CorpusIndex {
  readonly index: PassageIndex;
  /** Document id → its place. */
  readonly places: ReadonlyMap<string, CorpusParagraph>;
}

/** Builds the index of a corpus given as a JSON value. Throws a `TypeError` where it does not fit (see `parseCorpus`). */
export function buildCorpusIndex(corpus: unknown): CorpusIndex {
  const paragraphs = parseCorpus(corpus).articles.flatMap(readParagraphs);
  return {
    index: buildIndex(paragraphs.map(({ document }) => document)),
    places: new Map(paragraphs.map(({ document, place }) => [document.id, place])),
  };
}

const readParagraphs = ({
  id,
  lang,
  paragraphs,
}: CorpusArticle): { document: SearchDocument; place: CorpusParagraph }[] =>
  paragraphs.map((text, index) => ({
    document: {
      id: `${id}#${index + 1}`,
      language: lang,
      sentences: splitSentences(text, { start: 0, end: text.length }, lang).map(({ start, end }) =>
        text.slice(start, end),
      ),
    },
    place: { article: id, paragraph: index + 1 },
  }));
