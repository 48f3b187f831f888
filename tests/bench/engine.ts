import type { Dataset } from './load-dataset.ts';

/** The paragraph that an engine ranks first; null where it finds none. */
export interface Hit {
  readonly article: string;
  /** 1-based. */
  readonly paragraph: number;
}

/** Finds the best paragraph for a question, in one article where that is given. */
export type FindBest = (question: string, article?: string) => Hit | null;

/** A search engine, ready to index a dataset's corpus. */
export interface Engine {
  readonly name: string;
  /** Only every n-th question is asked of a slow engine. */
  readonly every: number;
  readonly build: (dataset: Dataset) => FindBest;
}

/** An engine that may take its time to build and to answer, over all paragraphs. */
export interface LateEngine {
  readonly name: string;
  readonly build: (dataset: Dataset) => Late<(question: string) => Late<Hit | null>>;
}

type Late<T> = T | Promise<T>;

/** A paragraph of a corpus as the libraries are given it. */
export interface Row {
  readonly id: string;
  readonly article: string;
  readonly paragraph: number;
  readonly text: string;
}

/** The paragraphs of a dataset's corpus, one row each. */
export const rowsOf = ({ corpus }: Dataset): Row[] =>
  corpus.articles.flatMap(({ id: article, paragraphs }) =>
    paragraphs.map((text, index) => ({ id: `${article}#${index + 1}`, article, paragraph: index + 1, text })),
  );
