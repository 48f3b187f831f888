import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToWords, safeUrl } from '../../src/reply/link-to-words.ts';
import { anyText } from '../fixtures/any-text.ts';

describe('linkToWords()', () => {
  it('opens the page at a short sentence', () => {
    const url = linkToWords('https://example.org/a', 'Istanbul, Türkei - heute');
    expect(url).toBe('https://example.org/a#:~:text=Istanbul%2C%20T%C3%BCrkei%20%2D%20heute');
  });

  it('names the first and the last words of a long one', () => {
    const words = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn';
    expect(linkToWords('https://example.org/', words)).toBe(
      'https://example.org/#:~:text=eins%20zwei%20drei%20vier%20f%C3%BCnf,neun%20zehn%20elf%20zw%C3%B6lf%20dreizehn',
    );
  });

  it('keeps a fragment that the address has already', () => {
    expect(linkToWords('https://example.org/#teil', 'Wort')).toBe('https://example.org/#teil:~:text=Wort');
  });

  it('never ends a masked link early, and names the words again when decoded', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const fragment = linkToWords('https://example.org/', words).split(':~:text=')[1] ?? '';
        expect(fragment).toMatch(/^[^\s()<>"-]*$/);
        const [start = ''] = fragment.split(',').map(decodeURIComponent);
        const plain = words
          .replace(/\p{Cs}/gu, '\uFFFD')
          .trim()
          .split(/\s+/u)
          .join(' ');
        expect(plain.startsWith(start)).toBe(true);
      }),
    );
  });
});

describe('safeUrl()', () => {
  it('encodes what would end a masked link', () => {
    expect(safeUrl(' https://example.org/a_(b)?q=c d ')).toBe('https://example.org/a_%28b%29?q=c%20d');
  });
});
