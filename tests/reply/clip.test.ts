import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '../../src/reply/clip.ts';
import { anyText } from '../fixtures/any-text.ts';

describe('clip()', () => {
  it.each([
    ['kurz', 10, 'kurz'],
    ['genau zehn', 10, 'genau zehn'],
    ['Wer warnt vor dem Zeitspiel?', 16, 'Wer warnt vor…'],
    ['Wer warnt vor dem', 10, 'Wer warnt…'],
    ['Donaudampfschiff', 8, 'Donauda…'],
    ['😀😀😀', 4, '😀…'],
    ['👨‍👩‍👧 ab', 5, '…'],
  ])('shortens %j to %i code units', (text, limit, clipped) => {
    expect(clip(text, limit)).toBe(clipped);
  });

  it('keeps the limit and the beginning, and breaks no character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const clipped = clip(text, limit);
        expect(clipped.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(clipped.replace(/…$/u, ''))).toBe(true);
        if (!/\p{Cs}/u.test(text)) expect(clipped).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
