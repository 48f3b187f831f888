import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeptText, keepTyped, readTyped } from '../../src/reply/keep-typed.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { Embed } from '../../src/reply/reply.ts';
import { anyText, nastyTexts } from '../fixtures/any-text.ts';
import { checkLimits } from '../fixtures/check-reply.ts';

/** What is typed into one modal, by its limits: https://discord.com/developers/docs/components/reference#text-input */
const TOTAL = LIMITS.modalText;
const problem: Embed = { title: 'Not yet', description: 'x'.repeat(1000) };

const hostile = fc.oneof(
  anyText,
  fc.constantFrom(...nastyTexts, '```', '```\nx\n```', '›x‹', '`', '``', '\n```', '```\n', '\\`', '\u200b', '\ufeff'),
  fc.constantFrom('`', '\n', ' ', '\u200b', '```\n', '*').map((piece) => piece.repeat(TOTAL / piece.length)),
);
const label = fc.constantFrom('Question (German)', 'Antwort', 'Evidence', 'Frage *', '¶');
const typed: fc.Arbitrary<KeptText[]> = fc
  .array(fc.record({ label, text: hostile }), { minLength: 1, maxLength: LIMITS.modalParts })
  .map((texts) => texts.map(({ text, ...rest }) => ({ ...rest, text: text.slice(0, TOTAL / texts.length) })));

/** What Discord keeps of an embed: no white space at the ends of its texts. */
const kept = (embeds: readonly Embed[]): Embed[] =>
  embeds.map((embed) => ({
    ...(embed.title !== undefined && { title: embed.title.trim() }),
    ...(embed.description !== undefined && { description: embed.description.trim() }),
  }));

it('gives back every text to the letter, whatever was typed', () => {
  fc.assert(
    fc.property(typed, (texts) => {
      const embeds = [problem, ...keepTyped(texts)];
      checkLimits({ embeds, components: [], audience: 'asker', cites: [] });
      expect(readTyped(kept(embeds))).toEqual(texts);
    }),
    { numRuns: 500 },
  );
});

it('shows a text as it is: under its label, in a block of code', () => {
  const texts = [
    { label: 'Answer', text: ' **Yes**,\n\n`no`  ' },
    { label: 'Note', text: '' },
    { label: 'Code', text: '```js\n1\n```' },
  ];
  expect(keepTyped(texts)).toEqual([
    { title: '📝 Answer', description: '```\n **Yes**,\n\n`no`  \n```' },
    { title: '📝 Note' },
    { title: '📝 Code', description: '›```js\n1\n```‹' },
  ]);
});

it('reads nothing from embeds that keep no text', () => {
  expect(readTyped([problem, {}, { title: '📝 A', description: 'x' }, { description: '```\nx\n```' }])).toEqual([]);
});
