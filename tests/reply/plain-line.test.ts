import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../src/reply/plain-line.ts';
import { anyText } from '../fixtures/any-text.ts';

describe('plainLine()', () => {
  it.each([
    ['  a\n\n b\t', 'a b'],
    ['ab\u202Ecd\u200Be\u0000', 'abcde'],
    ['Straße – „so“', 'Straße – „so“'],
    ['👨‍👩‍👧 und ❤️', '👨‍👩‍👧 und ❤️'],
    ['a\u200Db\uFE0F', 'ab'],
    ['\u3164\u2800\u200B', ''],
    [`e${'\u0301'.repeat(20)}`, `e${'\u0301'.repeat(3)}`],
    ['\uD83D!', '\uFFFD!'],
  ])('makes one visible line of %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(anyText, (text) => plainLine(plainLine(text)) === plainLine(text)));
  });

  it('leaves no control, no bidirectional mark and no line break', () => {
    fc.assert(
      fc.property(anyText, (text) => !/[\p{Cc}\p{Cs}\u200B\u202A-\u202E\u2066-\u2069\n]/u.test(plainLine(text))),
    );
  });
});
