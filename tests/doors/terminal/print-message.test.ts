import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPaper, type Paper } from '../../../src/doors/terminal/paper.ts';
import { printMarkdown, printMessage } from '../../../src/doors/terminal/print-message.ts';
import { escapeMarkdown } from '../../../src/reply/escape-markdown.ts';

const plain = openPaper({ columns: 40 }, {});
const coloured = openPaper({ isTTY: true, columns: 40 }, {});
const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`;

describe('paper', () => {
  const hasColours = ({ pens }: Paper): boolean => pens.bold('x') !== 'x';

  it('has colours on a terminal, unless somebody does not want them', () => {
    expect(hasColours(openPaper({ isTTY: true }, { NO_COLOR: '', TERM: 'xterm' }))).toBe(true);
    expect(hasColours(openPaper({ isTTY: true }, { NO_COLOR: '1' }))).toBe(false);
    expect(hasColours(openPaper({ isTTY: true }, { TERM: 'dumb' }))).toBe(false);
    expect(hasColours(openPaper({}, { FORCE_COLOR: '1' }))).toBe(false);
  });

  it('is as wide as the terminal, as far as one can read', () => {
    const widthOf = (columns?: number): number => openPaper(columns === undefined ? {} : { columns }, {}).width;
    expect([widthOf(), widthOf(60), widthOf(500), widthOf(3), widthOf(0)]).toEqual([80, 60, 100, 20, 80]);
  });
});

describe('markdown in the terminal', () => {
  it('shows the decisive words of a quote in bold, in a margin of its own', () => {
    const quote = '> Er nannte es „**sehr ehrlich**“, wie man in der Stadt am Fluss hört.';
    expect(printMarkdown(quote, plain)).toBe('│ Er nannte es „sehr ehrlich“, wie man\n│ in der Stadt am Fluss hört.');
    expect(printMarkdown(quote, coloured)).toContain(`„${bold('sehr ehrlich')}“,`);
  });

  it('reads links, code, headings and small print', () => {
    const lines = ['### Head', '-# [¶3 · a\\_b](https://example.org/x#:~:text=a) end', '`/help` *now* ~~not~~ __so__'];
    expect(printMarkdown(lines.join('\n'), openPaper({ columns: 100 }, {}))).toBe(
      'Head\n¶3 · a_b https://example.org/x#:~:text=a end\n/help now not so',
    );
  });

  it('gives escaped text back to the letter, as far as it has no white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = text.replace(/\s/gu, '');
        expect(printMarkdown(escapeMarkdown(words), plain)).toBe(words);
      }),
    );
  });

  it('never exceeds the width, but for a longer word', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ü'), minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), (list, columns) => {
        const lines = printMarkdown(list.join(' '), openPaper({ columns }, {})).split('\n');
        expect(lines.every((line) => line.length <= columns)).toBe(true);
        expect(lines.join(' ')).toBe(list.join(' '));
      }),
    );
  });
});

describe('a message in the terminal', () => {
  it('shows content, title, description, fields and footer', () => {
    const embed = {
      title: 'Why?',
      description: 'So.',
      fields: [{ name: 'Topic', value: 'Words' }],
      footer: { text: 'curated' },
    };
    const message = {
      content: 'For you',
      embeds: [embed, {}],
      components: [],
      allowed_mentions: { parse: [] },
    } as const;
    expect(printMessage(message, plain)).toBe('For you\n\nWhy?\n\nSo.\n\nTopic\nWords\n\ncurated\n\n');
  });
});
