import type { Language } from '../article/article.ts';
import { splitSentences } from '../article/split-sentences.ts';

/** Code units: what is longer is no heading, and no headline. */
const longest = { heading: 140, title: 180 } as const;
/** Code units: a question or a call that is longer is a paragraph of one sentence. */
const longestAsked = 70;

/** Whether a text ends as a sentence does, closing marks and footnote numbers left aside. */
export const endsSentence = (text: string): boolean => /[.!?…:]["“”»«’'›‹)\]]*(?:\s?\[\d+\])?$/u.test(text.trim());

/** Whether a text goes on with what stood before: it begins with a small letter, or a mark that begins nothing. */
export const continues = (text: string): boolean => /^\s*(?:\p{Ll}|[,;.!?)\]%…]|[–—-]\s)/u.test(text);

const isOneSentence = (text: string, language: Language): boolean =>
  splitSentences(text, { start: 0, end: text.length }, language).length === 1;

/** How sure it is that a block is a heading by its shape alone. */
export function headingLikelihood(text: string, language: Language): 'sure' | 'doubtful' | 'none' {
  if (text.length > longest.heading || !isOneSentence(text, language) || !/\p{L}/u.test(text)) return 'none';
  if (continues(text)) return 'none';
  if (!endsSentence(text)) return /[,;–—-]$/u.test(text) ? 'none' : 'sure';
  return /[?!]["“”»«’']*$/u.test(text) && text.length <= longestAsked ? 'doubtful' : 'none';
}

/** How sure it is that the first block of a text is its headline; that may end as a question or a call does. */
export function titleLikelihood(text: string, language: Language): 'sure' | 'doubtful' | 'none' {
  if (text.length > longest.title || !/\p{L}/u.test(text)) return 'none';
  if (!endsSentence(text) || /[?!]["“”»«’']*$/u.test(text)) return 'sure';
  return isOneSentence(text, language) ? 'doubtful' : 'none';
}
