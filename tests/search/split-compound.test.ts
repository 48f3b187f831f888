import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../src/search/split-compound.ts';

const known = new Set([
  'frieden',
  'verhandlung',
  'sicherheit',
  'garantie',
  'energie',
  'infrastruktur',
  'waffen',
  'ruhe',
]);
const split = (word: string): string[] => splitCompound(word, (part) => known.has(part));

describe('splitCompound()', () => {
  it('splits into known words', () => {
    expect(split('waffenruhe')).toEqual(['waffen', 'ruhe']);
  });

  it('drops the letters that join the parts', () => {
    expect(split('friedensverhandlung')).toEqual(['frieden', 'verhandlung']);
    expect(split('sicherheitsgarantie')).toEqual(['sicherheit', 'garantie']);
  });

  it('splits into three parts at most', () => {
    expect(split('energieinfrastrukturgarantie')).toEqual(['energie', 'infrastruktur', 'garantie']);
    expect(split('waffenruhewaffenruhe')).toEqual([]);
  });

  it('leaves a word alone that it cannot split whole', () => {
    expect([split('waffenstillstand'), split('ruhe'), split('')]).toEqual([[], [], []]);
  });
});
