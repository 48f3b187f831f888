import type { Language } from '../article/article.ts';
import { commonWords } from '../search/common-words.ts';
import { foldWord } from '../search/fold.ts';
import { stopWords } from '../search/stop-words.ts';

/** A word of a sentence; hyphenated ones stay whole. */
export interface SentenceWord {
  readonly text: string;
  /** UTF-16 units from the beginning of the sentence. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether it begins the sentence, or words in quotation marks: then its capital says nothing. */
  readonly isFirst: boolean;
  /** Whether nothing but white space stands between it and the word before. */
  readonly follows: boolean;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,](?=\p{N})|['’-](?=[\p{L}\p{N}]))*/gu;

/** The words of a sentence, in order. */
export function readWords(sentence: string): SentenceWord[] {
  let end = 0;
  return [...sentence.matchAll(word)].map(({ 0: text, index: start }) => {
    const between = sentence.slice(end, start);
    const isFirst = end === 0 || /[„“”"«»:–—]\s*$/u.test(between);
    const follows = end > 0 && /^\s+$/u.test(between);
    end = start + text.length;
    return { text, start, end, isCapital: /^\p{Lu}/u.test(text), isFirst, follows };
  });
}

/** Offices and manners of address: they stand before a name, and are none. */
const title =
  /(?:präsident|präsidentin|kanzler|kanzlerin|minister|ministerin|meister|meisterin|chef|chefin|sprecher|sprecherin|direktor|direktorin|professor|professorin|doktor|leiter|leiterin|vorsitzende[rn]?|sekretär|sekretärin|general|könig|königin|papst)(?:s|en|in|innen)?$|^(?:herr|herrn|frau|dr|prof|mr|mrs|ms|miss|sir|lord|lady|president|chancellor|minister|councillor|mayor|professor|doctor|director|secretary|senator|king|queen|pope|captain|judge|chief|general)$/iu;

/** Whether a word is an office or a manner of address. */
export const isTitle = (text: string): boolean => title.test(text);

/** Whether a word belongs to everyday language, function words included. */
export function isEverydayWord(text: string, language: Language): boolean {
  const fold = foldWord(text);
  return stopWords[language].has(fold) || commonWords[language].has(fold);
}

/** Whether a word is a function word of German or English. */
export function isFunctionWord(text: string): boolean {
  const fold = foldWord(text);
  return stopWords.de.has(fold) || stopWords.en.has(fold);
}

const amount = /^(?:Million(?:en)?|Milliarden?|Euro|Dollar|Prozent|Kilometern?|Metern?|Tonnen?)$/u;

/** Whether a word is a part of a number, or what numbers are counted in: in German it has a capital and is no name. */
export const isAmount = (text: string): boolean => amount.test(text);
