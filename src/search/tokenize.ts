import type { Span } from '../article/article.ts';
import { foldWord } from './fold.ts';

/** A word of a text: `fold` is for comparing, `span` lies in the ORIGINAL text. */
export interface Token {
  readonly text: string;
  readonly fold: string;
  readonly span: Span;
}

/** Letters with their marks, or digits (with a decimal or thousands mark inside); an apostrophe may stand inside. */
const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Splits a text into its words, in order. Hyphenated compounds yield their parts; punctuation yields nothing. */
export function tokenize(text: string): Token[] {
  let end = 0;
  return (text.match(word) ?? []).map((found) => {
    // Nothing between two words is a letter or a digit, so the first place of the next word is its own.
    const start = text.indexOf(found, end);
    end = start + found.length;
    return { text: found, fold: foldWord(found), span: { start, end } };
  });
}
