import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/reply/words-in.ts';

describe('wordsIn()', () => {
  it('writes dates as people do', () => {
    expect(wordsIn('de').date('2026-01-05')).toBe('5.1.2026');
    expect(wordsIn('en').date('2026-01-05')).toBe('5 January 2026');
  });

  it('names the lead and the paragraphs', () => {
    expect([0, 3].map(wordsIn('de').place)).toEqual(['Vorspann', '¶3']);
    expect([0, 3].map(wordsIn('en').place)).toEqual(['lead', '¶3']);
  });

  it('says which numbers fit', () => {
    expect(wordsIn('de').option.whole(0, undefined)).toBe('eine ganze Zahl ab 0');
    expect(wordsIn('en').option.whole(1, 6)).toBe('a whole number from 1 to 6');
  });
});
