import { describe, expect, it } from 'vitest';
import { countGrams, visitGrams, weighGrams } from '../../src/search/grams.ts';

const hashes = (text: string): number[] => {
  const seen: number[] = [];
  visitGrams(text, (hash) => seen.push(hash));
  return seen;
};

describe('visitGrams()', () => {
  it('visits every run of four letters once, in order', () => {
    expect(hashes('hafenhafen')).toEqual(['hafe', 'afen', 'fenh', 'enha', 'nhaf', 'hafe', 'afen'].flatMap(hashes));
  });

  it('finds none in a shorter text', () => {
    expect(hashes('kai')).toEqual([]);
  });
});

describe('weighGrams()', () => {
  const table = countGrams([['hafen', 'hafen'], ['haken'], ['hafer']]);

  it('shares out a weight of one, the more for runs that few documents hold', () => {
    const weights = weighGrams('hafen', table, 3);
    const [common, rare] = hashes('hafen').map((hash) => weights.get(hash) ?? 0);
    expect((common ?? 0) + (rare ?? 0)).toBeCloseTo(1);
    expect(rare).toBeGreaterThan(common ?? 1);
  });

  it('leaves out runs that no document holds', () => {
    expect(weighGrams('wxyz', table, 3).size).toBe(0);
  });
});
