import type { Article } from '../article/article.ts';
import { findQuotations } from '../article/find-quotations.ts';
import { allParagraphs, sliceSpan } from '../article/span.ts';
import { splitPassages } from '../article/split-passages.ts';
import { hashBytes } from './hash-bytes.ts';
import type { PassageFile } from './schema.ts';

/** Takes an article apart into what passages.json holds: the same article always gives the same content. */
export function buildPassages(article: Article): PassageFile {
  return {
    version: 1,
    sha256: article.source.sha256,
    paragraphs: allParagraphs(article).map(({ number, section, span }) => ({
      number,
      section,
      ...span,
      sha256: hashBytes(sliceSpan(article.text, span)),
    })),
    sentences: splitPassages(article).map(({ id, paragraph, span }) => ({ id, paragraph, ...span })),
    quotations: findQuotations(article).map(({ paragraph, span }) => ({ paragraph, ...span })),
  };
}

/** Prints the content of passages.json, one paragraph, sentence or quotation a line, so that a change reads well. */
export function formatPassages({ version, sha256, paragraphs, sentences, quotations }: PassageFile): string {
  const list = (key: string, items: readonly object[]): string =>
    `  "${key}": [${items.map((item) => `\n    ${JSON.stringify(item)}`).join(',')}\n  ]`;
  const lists = [list('paragraphs', paragraphs), list('sentences', sentences), list('quotations', quotations)];
  return `{\n  "version": ${version},\n  "sha256": "${sha256}",\n${lists.join(',\n')}\n}\n`;
}
