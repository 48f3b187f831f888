import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/reply/escape-markdown.ts';
import { anyText } from '../fixtures/any-text.ts';

describe('escapeMarkdown()', () => {
  it('is undone by unescapeMarkdown(), for every text', () => {
    fc.assert(fc.property(anyText, (text) => unescapeMarkdown(escapeMarkdown(text)) === text));
  });

  it('at most doubles the length', () => {
    fc.assert(fc.property(anyText, (text) => escapeMarkdown(text).length <= 2 * text.length));
  });

  it('leaves no mark of Discord unescaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, '·');
        expect(bare).not.toMatch(/[\\*_~`|<>[\]@]|:\/\/|:[\w~+-]+:|^[^\S\n]*[-+#]|^[^\S\n]*\d+[.)]/m);
      }),
    );
  });

  it.each([
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-# small'],
    ['a\n- item\n2. item', 'a\n\\- item\n2\\. item'],
    ['> quote', '\\> quote'],
    ['<@123> @everyone', '\\<\\@123\\> \\@everyone'],
    ['<:cat:123> :cat:', '\\<\\:cat:123\\> \\:cat:'],
    ['[text](https://example.org)', '\\[text\\](https\\://example.org)'],
    ['a - b: 5 #1 at 10:30', 'a - b: 5 #1 at 10:30'],
  ])('shows %j as typed', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});
