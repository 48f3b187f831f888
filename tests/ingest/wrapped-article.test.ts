import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restore } from './restored.ts';

const words = fc.constantFrom(
  ...'das der die und oder Mühle Turm Dorf Brücke alt neu grün geht steht sagt 1911 30-tägige US-amerikanische'.split(
    ' ',
  ),
  ...'Kosten-Nutzen-Rechnung „gut“ "besser" – E-Mail Dr. Donaudampfschifffahrtsgesellschaft (kaum) z.B. ist'.split(' '),
);
const phrase = fc.array(words, { minLength: 2, maxLength: 6 });
const capital = (text: string): string => `Am ${text}`;
const heading = phrase.map((all) => `Zu ${all.join(' ')} Haus`);
const sentence = fc
  .tuple(fc.array(words, { minLength: 3, maxLength: 14 }), fc.constantFrom('.', '?', '!', '.“'))
  .map(([all, end]) => `${capital(all.join(' '))} hin${end}`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const section = fc
  .tuple(fc.option(heading, { nil: null }), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
  .map(([head, all]) => [...(head === null ? [] : [`## ${head}`]), ...all]);
const article = fc
  .tuple(heading, paragraph, fc.array(section, { minLength: 1, maxLength: 3 }))
  .map(([title, first, sections]) => [`# ${title}`, first, ...sections.flat()]);

/** Breaks at spaces, and after hyphens where `atHyphens`, as soon as the next word would pass the width. */
function wrap(text: string, width: number, atHyphens: boolean): string {
  const pieces = text.split(atHyphens ? /(?<= )|(?<=\p{L}-)(?=\p{L})/u : /(?<= )/u);
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && (line + piece).trimEnd().length > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

const unmarked = (block: string): string => block.replace(/^#{1,2} /u, '');

it.each([false, true])(
  'gives back any clean article that was wrapped, or doubts (at hyphens: %s)',
  async (atHyphens) => {
    await fc.assert(
      fc.asyncProperty(article, fc.integer({ min: 20, max: 150 }), async (blocks, width) => {
        const wrapped = blocks.map((block) => wrap(unmarked(block), width, atHyphens)).join('\n\n');
        const { text, repairs } = await restore('any.txt', `${wrapped}\n`);
        const isDoubted = repairs.some(({ doubtful, kind }) => doubtful && kind !== 'lead');
        if (!isDoubted) expect(text).toBe(`${blocks.join('\n\n')}\n`);
        // Doubts are the exception, but for words that are broken at a hyphen.
        fc.pre(!isDoubted || atHyphens);
      }),
      { numRuns: 300 },
    );
  },
);

it('keeps every letter, whatever it is given', async () => {
  const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}]/gu, '');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[A-Za-zäöü ,.!?-]{1,60}$/u), { maxLength: 12 }), async (lines) => {
      const { text, repairs } = await restore('any.txt', lines.join('\n'), { title: 'T' });
      const dropped = repairs.filter(({ kind }) => ['running-head', 'left-out', 'page-number'].includes(kind));
      const hasTitle = lines.some((line) => line.trim().toLowerCase() === 't');
      fc.pre(dropped.length === 0 && !hasTitle && text.startsWith('# '));
      expect(letters(text.slice(3))).toBe(letters(lines.join('')));
    }),
  );
});

it('gives the same again for what it gave', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (blocks) => {
      const { text, repairs } = await restore('any.md', `${blocks.join('\n\n')}\n`);
      expect(text).toBe(`${blocks.join('\n\n')}\n`);
      expect(repairs.filter(({ kind }) => kind !== 'lead')).toEqual([]);
    }),
  );
});
