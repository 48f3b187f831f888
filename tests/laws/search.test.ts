import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { editDistance } from '../../src/search/edit-distance.ts';
import { foldWord } from '../../src/search/fold.ts';
import type { Match, SearchDocument } from '../../src/search/passage-index.ts';
import { searchPassages } from '../../src/search/search-passages.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { tokenize } from '../../src/search/tokenize.ts';

const documents: SearchDocument[] = [
  ['Der Leuchtturm an der Mole wurde nach dem Sturm neu gebaut.', 'Petersen bewacht ihn seit neun Jahren.'],
  ['Die Hafenbehörde verlangt höhere Gebühren von den Reedereien.', 'Kleine Fischer sollen davon befreit bleiben.'],
  ['Im Winter friert das Becken zu, und die Fähre bleibt am Anleger.', 'Gäste warten dann im Gasthaus.'],
  ['Ein Gutachten empfiehlt den Ausbau der Werft.', 'Kritiker nennen die Kosten unverantwortlich.'],
  ['Der Bürgermeister kündigte eine Versammlung an.', 'Dort wird über das Gutachten und die Gebühren gesprochen.'],
].map((sentences, index) => ({ id: `p${index + 1}`, language: 'de', sentences }));
const index = buildIndex(documents);
const places = documents.flatMap(({ id, sentences }) => sentences.map((text, sentence) => ({ id, sentence, text })));

const germanWord = fc.string({ unit: fc.constantFrom(...'abcdehnorstuäöüßéA'), minLength: 1, maxLength: 12 });
const summary = (matches: readonly Match[]): unknown => matches.map(({ document, ...match }) => [document.id, match]);

/** The textbook definition, without any bound or saving. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [headA, headB] = [a.slice(0, -1), b.slice(0, -1)];
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [naiveDistance(headA, b) + 1, naiveDistance(a, headB) + 1, naiveDistance(headA, headB) + same];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, isSwap ? naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY);
}

describe('folding', () => {
  it('is idempotent, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });

  it('makes composed and decomposed spellings equal, and the three ways to type an umlaut', () => {
    fc.assert(
      fc.property(germanWord, (word) => {
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
        for (const letters of ['ae oe ue', 'a o u'].map((list) => list.split(' '))) {
          const typed = word.replace(/[äöü]/gu, (umlaut) => letters['äöü'.indexOf(umlaut)] ?? umlaut);
          expect(foldWord(typed)).toBe(foldWord(word));
        }
      }),
    );
  });
});

describe('tokens', () => {
  it('have spans whose words fold to what they hold, in order and disjoint, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(foldWord(text.slice(token.span.start, token.span.end))).toBe(token.fold);
          expect(token.span.start).toBeGreaterThanOrEqual(end);
          end = token.span.end;
        }
      }),
    );
  });
});

describe('the bounded edit distance', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('agrees with a naive one, is symmetric, and is zero only for equal words', () => {
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        const distance = editDistance(a, b, max);
        expect(distance).toBe(Math.min(naiveDistance(a, b), max + 1));
        expect(editDistance(b, a, max)).toBe(distance);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});

describe('searching', () => {
  it.each(places)('ranks a sentence first for its own words: $id "$text"', ({ id, sentence, text }) => {
    const [best] = searchPassages(index, { text }, 3);
    expect([best?.document.id, best?.sentence]).toEqual([id, sentence]);
  });

  it('is sorted, within the limit, and the same whatever the order of the documents', () => {
    const question = fc.array(
      fc.constantFrom(...places.flatMap(({ text }) => tokenize(text).map((word) => word.text))),
    );
    const shuffled = fc.shuffledSubarray(documents, { minLength: documents.length });
    fc.assert(
      fc.property(question, shuffled, fc.integer({ min: 1, max: 6 }), (words, order, limit) => {
        const text = words.join(' ');
        const matches = searchPassages(index, { text }, limit);
        expect(matches.length).toBeLessThanOrEqual(limit);
        expect(matches.map(({ score }) => score)).toEqual(matches.map(({ score }) => score).sort((a, b) => b - a));
        expect(summary(searchPassages(buildIndex(order), { text }, limit))).toEqual(summary(matches));
      }),
      { numRuns: 60 },
    );
  });

  it('never throws and points to words that are there, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { document, terms } of searchPassages(index, { text }, 5)) {
          for (const { sentence, span } of terms.flatMap((term) => term.places)) {
            expect(tokenize(document.sentences[sentence] ?? '').map((word) => word.span)).toContainEqual(span);
          }
        }
      }),
    );
  });

  it('finds a sentence among the first three by its longest word with one letter wrong', () => {
    const slip = fc.record({
      place: fc.constantFrom(...places),
      at: fc.nat(),
      letter: fc.constantFrom(...'aeinrstlx'),
    });
    fc.assert(
      fc.property(slip, ({ place, at, letter }) => {
        const words = tokenize(place.text).filter(({ fold, text }) => text.length >= 6 && !isStopWord(fold, 'de'));
        const [word] = words.map(({ text }) => text).sort((a, b) => b.length - a.length);
        if (!word) return;
        const position = at % word.length;
        const typed = word.slice(0, position) + letter + word.slice(position + 1);
        const ids = searchPassages(index, { text: typed, language: 'de' }, 3).map(({ document }) => document.id);
        expect(ids).toContain(place.id);
      }),
    );
  });
});
