import type { Citation } from '../answer/answer.ts';
import { containsSpan } from '../article/span.ts';
import { escapeLine } from './echo.ts';
import { linkToWords } from './link-to-words.ts';
import { renderQuote } from './render-quote.ts';
import type { Setting } from './setting.ts';
import { wordsIn } from './words-in.ts';

/** How a citation is shown: a list of many names the article once, elsewhere. */
export interface CitationStyle {
  readonly title: boolean;
}

/**
 * A citation as Discord markdown: the quote, the translation of quoted words where the reader needs one, the source
 * line.
 */
export function renderCitation(citation: Citation, setting: Setting, style: CitationStyle = { title: true }): string {
  const quote = renderQuote(setting.knowledge.article, citation.span, citation.highlights);
  const lines = [quote, renderTranslations(citation, setting), renderSource(citation, setting, style)];
  return lines.filter((line) => line !== '').join('\n');
}

/** "¶3 · section · article title" in small print; leads to these words where the article's address is known. */
export function renderSource(citation: Citation, setting: Setting, style: CitationStyle = { title: true }): string {
  const { article } = setting.knowledge;
  const place = wordsIn(setting.language).place(citation.paragraph);
  const parts = [place, citation.section, style.title ? article.title : null];
  const line = parts.flatMap((part) => (part === null ? [] : [escapeLine(part)])).join(' · ');
  return `-# ${article.source.url === null ? line : `[${line}](${linkToWords(article.source.url, citation.quote)})`}`;
}

/** The curated translations of what is quoted within the evidence, marked as such; '' where the reader needs none. */
function renderTranslations(citation: Citation, { knowledge, language }: Setting): string {
  if (knowledge.article.language === language) return '';
  const translated = knowledge.quotations
    .filter(({ span }) => containsSpan(citation.span, span))
    .flatMap(({ translation }) => translation[language] ?? []);
  const words = wordsIn(language);
  return translated.length === 0 ? '' : `-# ${words.translation(translated.map((it) => words.quoted(escapeLine(it))))}`;
}
