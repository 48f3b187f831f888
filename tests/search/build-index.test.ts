import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { harbour, makeDocuments } from './tiny-index.ts';

describe('buildIndex()', () => {
  it('orders documents by id, digits by their value', () => {
    const index = buildIndex(['p10', 'p9', 'p1'].map((id) => ({ id, language: 'de' as const, sentences: ['Hafen'] })));
    expect(index.documents.map(({ id }) => id)).toEqual(['p1', 'p9', 'p10']);
  });

  it('lists the documents of a term with counts', () => {
    const index = buildIndex(makeDocuments('de', [['Hafen Hafen'], ['Kai'], ['Hafen']]));
    const term = index.terms[index.termNumbers.get('haf') ?? -1];
    expect([[...(term?.documents ?? [])], [...(term?.counts ?? [])]]).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('links the parts of a compound to it', () => {
    const index = buildIndex(makeDocuments('de', [['Waffenruhe'], ['Waffen ruhen', 'Ruhe']]));
    expect(index.compounds.get('waff')).toEqual([index.termNumbers.get('waffenruh')]);
  });

  it('leaves function words out of the length of a document', () => {
    expect(harbour.lengths[3]).toBe('Stadt zählt 4100 Einwohner leben Fischfang Werft'.split(' ').length);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(harbour)).toBe(true);
  });

  it('takes no documents at all', () => {
    expect(buildIndex([]).documents).toEqual([]);
  });

  it('refuses an id that stands twice', () => {
    const twice = [...makeDocuments('de', [['Kai']]), ...makeDocuments('de', [['Werft']])];
    expect(() => buildIndex(twice)).toThrow(new RangeError('Cannot index document "1": expected every id once'));
  });
});
