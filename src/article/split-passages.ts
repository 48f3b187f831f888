import type { Article, Passage } from './article.ts';
import { allParagraphs, sliceSpan } from './span.ts';
import { splitSentences } from './split-sentences.ts';

/** Splits an article into its sentences, in reading order. */
export function splitPassages(article: Article): Passage[] {
  return allParagraphs(article).flatMap(({ number, span }) =>
    splitSentences(article.text, span, article.language).map((sentence, index) => ({
      id: `${number}.${index + 1}`,
      paragraph: number,
      span: sentence,
      text: sliceSpan(article.text, sentence),
    })),
  );
}
