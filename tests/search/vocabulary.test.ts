import { describe, expect, it } from 'vitest';
import { allowedErrors, beginningWith, buildVocabulary, repairWord } from '../../src/search/vocabulary.ts';

const vocabulary = buildVocabulary(['hafen', 'hafen', 'haken', 'waffenruhe', 'waffen', 'kai', 'haus', '2025']);

describe('buildVocabulary()', () => {
  it('counts how often a word stands there', () => {
    expect(vocabulary.counts[vocabulary.words.indexOf('hafen')]).toBe(2);
  });
});

describe('repairWord()', () => {
  it('finds the nearest words, the more frequent first', () => {
    expect(repairWord(vocabulary, 'haen')).toEqual([
      { word: 'hafen', distance: 1 },
      { word: 'haken', distance: 1 },
    ]);
  });

  it('allows two wrong letters in a long word', () => {
    expect(repairWord(vocabulary, 'wafenrhue')).toEqual([{ word: 'waffenruhe', distance: 2 }]);
  });

  it('leaves short words and numbers alone', () => {
    expect([repairWord(vocabulary, 'kei'), repairWord(vocabulary, '2026')]).toEqual([[], []]);
  });

  it('gives at most as many as asked for', () => {
    expect(repairWord(vocabulary, 'haen', 1)).toHaveLength(1);
  });
});

describe('allowedErrors()', () => {
  it('grows with the length of the word', () => {
    expect(['kai', 'hafen', 'fischfang'].map(allowedErrors)).toEqual([0, 1, 2]);
  });
});

describe('beginningWith()', () => {
  it('finds the words that begin with some letters, in order', () => {
    expect(beginningWith(vocabulary, 'waff', 5)).toEqual(['waffen', 'waffenruhe']);
  });

  it('gives at most as many as asked for, and none where none begins so', () => {
    expect([beginningWith(vocabulary, 'ha', 2), beginningWith(vocabulary, 'z', 2)]).toEqual([['hafen', 'haken'], []]);
  });
});
