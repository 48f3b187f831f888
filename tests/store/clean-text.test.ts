import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/store/clean-text.ts';
import { anyText } from '../fixtures/any-text.ts';

describe('a text that is kept', () => {
  it('loses NUL and halves of characters, and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(Buffer.from(clean, 'utf8').toString('utf8')).toBe(clean);
        expect(clean).not.toContain('\0');
        expect(cleanText(clean)).toBe(clean);
        expect(clean).toBe(Buffer.from(text.replaceAll('\0', ''), 'utf8').toString('utf8'));
      }),
    );
  });
});
