import type { Article, Passage, Span } from '../article/article.ts';
import { containsSpan, findParagraph, joinSpans, sliceSpan } from '../article/span.ts';
import type { Citation } from './answer.ts';

/**
 * Cites the shortest run of whole sentences that covers `words`, with `words` as its highlight. The quote is sliced out
 * of the article, so it cannot differ from it.
 *
 * @param words the decisive words, as offsets into `article.text`
 * @throws RangeError when the words do not lie within sentences of one paragraph
 */
export function cite(article: Article, passages: readonly Passage[], words: Span): Citation {
  const touched = passages.filter(({ span }) => span.start < words.end && words.start < span.end);
  const [first] = touched;
  const last = touched.at(-1);
  const span = first && last && joinSpans(first.span, last.span);
  if (!span || first.paragraph !== last.paragraph || !containsSpan(span, words)) {
    throw new RangeError(`Cannot cite ${words.start}–${words.end}: expected words within sentences of one paragraph`);
  }
  const section = findParagraph(article, first.paragraph)?.section ?? null;
  const quote = sliceSpan(article.text, span);
  const whole = words.start === span.start && words.end === span.end;
  const citation = { article: article.id, paragraph: first.paragraph, section, quote, span };
  return { ...citation, highlights: whole ? [] : [words] } as unknown as Citation;
}

/** Cites a passage whole, with the given words in it as highlights (in order, disjoint). */
export function citePassage(article: Article, passage: Passage, highlights: readonly Span[] = []): Citation {
  return { ...cite(article, [passage], passage.span), highlights };
}
