import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../src/answer/find-evidence.ts';
import { sliceSpan } from '../../src/article/span.ts';
import { longestEvidence, type PlacedEvidence, placeEvidence } from '../../src/curation/place-evidence.ts';
import { anyText } from '../fixtures/any-text.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const { article, passages } = knowledge;
const place = (quote: string, paragraph: number | null = null): PlacedEvidence =>
  placeEvidence(knowledge, { quote, paragraph });
const long = passages.filter(({ text }) => text.split(' ').length > 8);
const aPassage = fc.constantFrom(...long);

describe('placeEvidence()', () => {
  it('finds the exact words of any sentence, given its paragraph or not', () => {
    fc.assert(
      fc.property(aPassage, fc.boolean(), ({ text, paragraph }, isGiven) => {
        const placed = place(text, isGiven ? paragraph : null);
        expect(placed).toMatchObject({ kind: 'exact', evidence: { paragraph } });
      }),
    );
  });

  it('does not mind case, quote marks, white space, Unicode form, soft hyphens and an ellipsis', () => {
    const harmless: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => `"${text}"`,
      (text) => text.replaceAll(' ', ' \n '),
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll('e', 'e\u00ad'),
      (text) => `… ${text} …`,
      (text) => text.replace(/[„“]/gu, '"'),
    ];
    fc.assert(
      fc.property(aPassage, fc.constantFrom(...harmless), ({ text, paragraph }, change) => {
        expect(place(change(text), paragraph)).toMatchObject({ kind: 'exact', evidence: { paragraph } });
      }),
    );
  });

  it('puts a misspelt and a changed word right, and shows the difference', () => {
    const { text, paragraph } = long[3] ?? { text: '', paragraph: 0 };
    const words = text.split(' ');
    const typed = words.map((word, at) => (at === 4 ? 'Bananen' : word)).join(' ');
    const placed = place(typed, paragraph);
    expect(placed).toMatchObject({ kind: 'corrected', evidence: { paragraph } });
    if (placed.kind !== 'corrected') return;
    expect(placed.diff.some(({ op, text: part }) => op === 'insert' && part.includes('Bananen'))).toBe(true);
    expect(placed.diff.flatMap(({ op, text: part }) => (op === 'insert' ? [] : [part])).join('')).toContain(words[2]);
  });

  it('moves words to the paragraph where they stand, and says so', () => {
    fc.assert(
      fc.property(aPassage, ({ text, paragraph }) => {
        const other = paragraph === 1 ? 2 : 1;
        expect(place(text, other)).toMatchObject({ kind: 'moved', from: other, evidence: { paragraph } });
      }),
    );
  });

  it('refuses what stands nowhere, with what comes nearest', () => {
    const placed = place('Putin will eine Waffenruhe auf dem Mond mit Außerirdischen verhandeln', 1);
    expect(placed.kind).toBe('missing');
    expect(placed.kind === 'missing' && placed.nearest?.quote).toBeTruthy();
    expect(place('zzzz qqqq')).toEqual({ kind: 'missing', nearest: null });
  });

  it('asks which one is meant where words stand in several sentences', () => {
    const placed = place('Trump');
    expect(placed.kind).toBe('ambiguous');
    if (placed.kind !== 'ambiguous') return;
    expect(placed.choices.length).toBeGreaterThan(1);
    expect(new Set(placed.choices.map(({ span }) => span.start)).size).toBe(placed.choices.length);
  });

  it('refuses a paragraph that there is not, and words without any', () => {
    const last = article.paragraphs.length;
    expect(place('Trump', 99)).toEqual({ kind: 'no-paragraph', first: article.lead ? 0 : 1, last });
    expect(place(' „…“ ', 1)).toEqual({ kind: 'empty' });
  });

  it('only ever gives words that stand in the article once in their paragraph', () => {
    const slices = fc
      .tuple(aPassage, fc.nat(60), fc.nat(120))
      .map(([{ text }, start, length]) => text.slice(start, start + length));
    fc.assert(
      fc.property(fc.oneof(anyText, slices), fc.option(fc.nat(20)), (quote, paragraph) => {
        const placed = place(quote, paragraph);
        if (!('evidence' in placed)) return;
        const found = findEvidence(article, placed.evidence);
        expect(found.ok && sliceSpan(article.text, found.span)).toBe(placed.evidence.quote);
        expect(placed.citation.quote).toContain(placed.evidence.quote);
      }),
      { numRuns: 100 },
    );
  });

  it('reads long texts only in part', () => {
    expect(place('Waffenruhe '.repeat(longestEvidence)).kind).toMatch(/missing|ambiguous/u);
  });
});
