import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../src/answer/check-quote.ts';
import type { FoundCheck, QuoteCheck } from '../../src/answer/quote-check.ts';
import { foldWord } from '../../src/search/fold.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { type Token, tokenize } from '../../src/search/tokenize.ts';
import { anyText, nastyTexts } from '../fixtures/any-text.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const { article, passages } = knowledge;
const known = new Set(tokenize(article.text).map(({ fold }) => fold));

/** A run of whole words of one sentence, without the article's own quotation marks, which would begin another claim. */
const stretch = fc
  .tuple(fc.constantFrom(...passages), fc.nat(), fc.nat())
  .map(([{ text }, first, length]) => {
    const words = tokenize(text);
    const from = first % words.length;
    const to = Math.min(words.length - 1, from + 3 + (length % 12));
    return text.slice(words[from]?.span.start, words[to]?.span.end).replace(/[„“]/gu, '');
  })
  .filter((text) => tokenize(text).some(isFull));

const isFull = ({ fold }: Token): boolean => !isStopWord(fold, null) && fold.length > 3;

/** Ways to write the same words. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/ /gu, '\u00a0'),
  (text) => text.replace(/ /gu, ' \n '),
  (text) => text.replace(/ß/gu, 'ss'),
  (text) => text.replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue'),
  (text) => text.replace(/,/gu, ''),
  (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '),
  (text) => [...text].join('\u200b'),
];
const marks: readonly (readonly [string, string])[] = [
  ['„', '“'],
  ['“', '”'],
  ['"', '"'],
  ['»', '«'],
  ['«', '»'],
  ['> ', ''],
];

const only = (text: string): QuoteCheck => {
  const [check, ...others] = checkQuotes(knowledge, { text });
  if (check === undefined || others.length > 0) throw new Error(`Check "${text}": expected one claim`);
  return check;
};
const isFound = (check: QuoteCheck): check is FoundCheck => check.verdict !== 'not-found';

describe('checking quotations', () => {
  it('takes words of the article for verbatim, however they are spelled and marked', () => {
    const spelled = fc.subarray([...spellings], { maxLength: 3 });
    fc.assert(
      fc.property(stretch, spelled, fc.constantFrom(...marks), (text, ways, [open, close]) => {
        const typed = ways.reduce((words, respell) => respell(words), text);
        const quoted = open === '> ' ? typed.replace(/\n/gu, '\n> ') : typed;
        const check = only(`${open}${quoted}${close}`);
        expect([check.verdict, quoted]).toEqual(['verbatim', quoted]);
        expect(isFound(check) && check.diff).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('never takes words for verbatim of which one is not in the article', () => {
    const stranger = fc
      .string({ unit: fc.constantFrom(...'bdfgklmnprstaeiou'), minLength: 6, maxLength: 9 })
      .filter((word) => !known.has(foldWord(word)));
    fc.assert(
      fc.property(stretch, stranger, fc.nat(), fc.boolean(), (text, word, at, isAdded) => {
        const words = tokenize(text);
        const full = words.filter(isFull);
        const place = full[at % full.length];
        if (place === undefined) return;
        const changed =
          text.slice(0, place.span.start) + word + (isAdded ? ` ${place.text}` : '') + text.slice(place.span.end);
        expect(only(`„${changed}“`).verdict).not.toBe('verbatim');
      }),
      { numRuns: 300 },
    );
  });

  it('shows a comparison that holds the article’s stretch to the letter, and every word of the claim', () => {
    const dropped = fc.tuple(stretch, fc.nat()).map(([text, at]) => {
      const words = text.split(' ');
      return words.filter((_, index) => index !== at % words.length).join(' ');
    });
    const swapped = fc.tuple(stretch, fc.nat()).map(([text, at]) => {
      const words = text.split(' ');
      return words.map((word, index) => (index === at % words.length ? 'Kartoffelsalat' : word)).join(' ');
    });
    fc.assert(
      fc.property(fc.oneof(dropped, swapped), (text) => {
        const check = checkQuotes(knowledge, { text: `„${text}“` })[0];
        if (check === undefined || !isFound(check) || check.diff === null) return;
        const read = (...ops: readonly string[]): string =>
          (check.diff ?? []).flatMap((part) => (ops.includes(part.op) ? [part.text] : [])).join('');
        const folds = (words: string): string[] => tokenize(words).map(({ fold }) => fold);
        expect(check.diff.some(({ op }) => op !== 'same')).toBe(true);
        // The claim was held against the article's words, or against a curated translation of them.
        expect(check.translation ?? check.citation.quote).toContain(read('same', 'delete').trim());
        expect(folds(read('same', 'insert')).join('')).toBe(folds(text).join(''));
        expect(folds(read('same', 'insert'))).toHaveLength(folds(text).length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads any text, and quotes only the article', () => {
    const speaker = fc.option(fc.oneof(anyText, fc.constantFrom('Putin', 'der Artikel')), { nil: undefined });
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...nastyTexts), stretch), speaker, (text, who) => {
        for (const check of checkQuotes(knowledge, { text, speaker: who }).filter(isFound)) {
          const { span, quote } = check.citation;
          expect(article.text.slice(span.start, span.end)).toBe(quote);
          expect(check.verdict === 'altered').toBe(check.diff !== null);
        }
      }),
      { numRuns: 200 },
    );
  });
});
