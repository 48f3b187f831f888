import type { Language } from '../article/article.ts';

/** Articles to be searched as they are, with no curated knowledge. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
}

/** An article as its paragraphs, in order. */
export interface CorpusArticle {
  readonly id: string;
  readonly lang: Language;
  readonly paragraphs: readonly string[];
}

/**
 * Reads a corpus from a JSON value: `{"articles":[{"id","lang":"de|en","paragraphs":[…]}]}`; other properties are left
 * out. Throws a `TypeError` that names the first place that does not fit.
 */
export function parseCorpus(value: unknown): Corpus {
  const articles = readProperty(value, 'articles');
  if (!Array.isArray(articles)) throw new TypeError('Cannot read corpus "articles": expected a list');
  const parsed = articles.map(parseArticle);
  const ids = new Set<string>();
  for (const { id } of parsed) {
    if (ids.has(id)) throw new TypeError(`Cannot read corpus article "${id}": expected every id once`);
    ids.add(id);
  }
  return { articles: parsed };
}

function parseArticle(value: unknown, index: number): CorpusArticle {
  const [id, lang, paragraphs] = ['id', 'lang', 'paragraphs'].map((name) => readProperty(value, name));
  if (typeof id !== 'string' || id === '') throw misfit(index, 'id', 'a text that is not empty');
  if (lang !== 'de' && lang !== 'en') throw misfit(index, 'lang', '"de" or "en"');
  if (!isTexts(paragraphs)) throw misfit(index, 'paragraphs', 'a list of texts');
  return { id, lang, paragraphs };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const misfit = (index: number, name: string, expected: string): TypeError =>
  new TypeError(`Cannot read "articles[${index}].${name}" of the corpus: expected ${expected}`);

const readProperty = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
