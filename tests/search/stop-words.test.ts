import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/search/fold.ts';
import { isStopWord, stopWords } from '../../src/search/stop-words.ts';

describe('isStopWord()', () => {
  it.each(['der', 'worüber', 'können', 'wieviel'])('knows the German function word "%s"', (word) => {
    expect(isStopWord(foldWord(word), 'de')).toBe(true);
  });

  it.each(['the', "don't", 'which', 'doesnt', 'mustn’t', "ain't", 'who’ll', 'whos', "how'd", 'theyre', "that've"])(
    'knows the English function word "%s"',
    (word) => {
      expect(isStopWord(foldWord(word), 'en')).toBe(true);
    },
  );

  it.each(['frieden', 'trump', 'sanktion', 'shed', 'ill', 'whore'])('leaves the subject word "%s" alone', (word) => {
    expect(isStopWord(word, null)).toBe(false);
  });

  it('takes either language where it is not known', () => {
    expect([isStopWord('the', null), isStopWord('der', null)]).toEqual([true, true]);
  });
});

describe('stopWords', () => {
  it('are folded', () => {
    for (const word of [...stopWords.de, ...stopWords.en]) expect(foldWord(word)).toBe(word);
  });
});
