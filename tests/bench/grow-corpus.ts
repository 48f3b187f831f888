import type { Corpus, CorpusArticle } from '../../src/search/parse-corpus.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import type { Dataset } from './load-dataset.ts';
import { type Draw, seededDraw } from './random.ts';

/** Sentences of a made-up paragraph, paragraphs of a made-up article, and in how many of ten places a content word is exchanged. */
const shape = { least: 3, more: 4, paragraphs: 20, exchanged: 8 } as const;

/**
 * Adds made-up articles until a corpus has so many paragraphs, the same ones every time. Their paragraphs are sentences of
 * the corpus in any order, with four of five content words exchanged for others of the corpus, drawn as often as they stand
 * there: so words are as frequent as in real text, and no made-up paragraph answers a question of the dataset.
 */
export function growCorpus(dataset: Pick<Dataset, 'corpus' | 'language'>, size: number): Corpus {
  return { articles: [...growArticles(dataset, size)] };
}

/** The articles of `growCorpus` one by one, for a corpus that would not fit into memory. */
export function* growArticles(
  { corpus, language }: Pick<Dataset, 'corpus' | 'language'>,
  size: number,
): Generator<CorpusArticle> {
  const draw = seededDraw(size);
  const paragraphs = corpus.articles.flatMap((article) => article.paragraphs);
  const sentences = paragraphs.flatMap((text) => text.match(/[^.!?]+[.!?]+["”“»]?\s*/gu) ?? [text]);
  const words = sentences.flatMap((text) =>
    tokenize(text).flatMap(({ text: word, fold }) => (isStopWord(fold, language) ? [] : [word])),
  );
  const write = (): string =>
    Array.from({ length: shape.least + draw(shape.more) }, () =>
      exchange(sentences[draw(sentences.length)] ?? '', words, language, draw),
    ).join('');
  const missing = Math.max(0, size - paragraphs.length);
  yield* corpus.articles;
  for (let at = 0; at * shape.paragraphs < missing; at += 1) {
    const count = Math.min(shape.paragraphs, missing - at * shape.paragraphs);
    yield { id: `made-${at}`, lang: language, paragraphs: Array.from({ length: count }, write) };
  }
}

function exchange(sentence: string, words: readonly string[], language: Dataset['language'], draw: Draw): string {
  let changed = '';
  let end = 0;
  for (const { fold, span } of tokenize(sentence)) {
    const isKept = isStopWord(fold, language) || draw(10) >= shape.exchanged;
    changed += sentence.slice(end, isKept ? span.end : span.start) + (isKept ? '' : (words[draw(words.length)] ?? ''));
    end = span.end;
  }
  return changed + sentence.slice(end);
}
