import { describe, expect, it } from 'vitest';
import { splitSpelling } from '../../src/search/split-spelling.ts';

const spellings = new Map(['waffen', 'ruhe', 'waff', 'verhandl'].map((spelling, term) => [spelling, [term]]));

describe('splitSpelling()', () => {
  it('splits the word as it is spelt where it can', () => {
    expect(splitSpelling(spellings, 'waffenruhe', 'waffenruh')).toEqual(['waffen', 'ruhe']);
  });

  it('splits the stem otherwise', () => {
    expect(splitSpelling(spellings, 'waffenverhandlungen', 'waffenverhandl')).toEqual(['waffen', 'verhandl']);
  });

  it('leaves alone what it cannot split', () => {
    expect(splitSpelling(spellings, 'waffenstillstand', 'waffenstillstand')).toEqual([]);
  });
});
