import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Match, Query } from '../../src/search/passage-index.ts';
import { searchPassages } from '../../src/search/search-passages.ts';
import { harbour } from './tiny-index.ts';

const search = (query: Query, limit = 10): Match[] => searchPassages(harbour, query, limit);
const best = (text: string): string | undefined => search({ text })[0]?.document.id;

describe('searchPassages()', () => {
  it.each([
    ['Wann wurde der Leuchtturm gegründet?', '1', 'its own words'],
    ['Wer gründete den Turm mit dem Leuchtfeuer?', '1', 'another form of the verb'],
    ['Was umgeben die Zäune?', '2', 'an irregular form'],
    ['leuchtrum', '1', 'two typos'],
    ['Wen nahm die Faehre auf?', '3', 'a spelt-out umlaut and another tense'],
    ['wieviele einwoner hat die stadt', '4', 'a typo in small letters'],
    ['Behörde des Hafens', '2', 'both parts of a compound'],
  ])('finds for "%s" paragraph %s by %s', (question, id) => {
    expect(best(question)).toBe(id);
  });

  it('names the best sentence', () => {
    expect(search({ text: 'Wer protestierte gegen die Zäune?' })[0]?.sentence).toBe(1);
  });

  it('ranks by falling score and stops at the limit', () => {
    const scores = search({ text: 'Hafen Zäune Werft Leuchtturm' }).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(search({ text: 'Hafen Zäune Werft Leuchtturm' }, 2)).toHaveLength(2);
  });

  it('keeps to the documents that it may search', () => {
    const ids = search({ text: 'Hafen', within: ({ id }) => id === '4' || id === '3' }).map(
      ({ document }) => document.id,
    );
    expect(ids).not.toContain('2');
    expect(ids[0]).toBe('3');
  });

  it('tells by the collection that it is an excerpt of which words are rare', () => {
    const index = buildIndex(
      ['Hafen Möwe Salz', 'Hafen Salz Nebel', 'Werft Wind Regen', 'Salz Wind Regen'].map((text, at) => ({
        id: String(at + 1),
        language: 'de' as const,
        sentences: [`${text}.`],
      })),
    );
    const rareIs = (rare: string) => ({ size: 1000, holding: (word: string) => (word === rare ? 1 : 900) });
    const first = (rare: string): string | undefined =>
      searchPassages(index, { text: 'Werft Möwe', collection: rareIs(rare) }, 1)[0]?.document.id;
    expect([first('werft'), first('mowe')]).toEqual(['3', '1']);
    const unknown = { size: 4, holding: () => null };
    expect(searchPassages(index, { text: 'Werft Möwe', collection: unknown }, 4)).toEqual(
      searchPassages(index, { text: 'Werft Möwe' }, 4),
    );
  });

  it('finds a German paragraph for an English question through translations', () => {
    const expansions = [
      { of: 'lighthouse', word: 'Leuchtturm', weight: 0.8 },
      { of: 'keeper', word: 'Wärter', weight: 0.8 },
    ];
    const [match] = search({ text: "Who was the lighthouse's keeper? Lighthouse!", language: 'en', expansions });
    expect(match?.document.id).toBe('1');
    expect(match?.terms.map(({ how }) => how)).toContain('synonym');
  });

  it.each(['', '   ', '🙂', '***', 'qqqq'])('finds nothing for "%s"', (text) => {
    expect(search({ text })).toEqual([]);
  });

  it('lives with a question of 6,000 letters', () => {
    expect(search({ text: 'Hafen '.repeat(1000) })[0]?.document.id).toBe('3');
  });
});
