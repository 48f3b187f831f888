import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripChat } from '../../src/search/strip-chat.ts';

describe('stripChat()', () => {
  it.each([
    ['<@123> schau mal', 'schau mal'],
    ['<@!1><@&2><#3> hallo', 'hallo'],
    ['<:putin:123456> und <a:x:1>', 'und'],
    ['siehe https://example.org/a?b=1 bitte', 'siehe   bitte'],
    ['[der Artikel](https://example.org) sagt', 'der Artikel sagt'],
    ['**„sehr ehrlich“** ||geheim||', '„sehr ehrlich“ geheim'],
    ['`code` bleibt weg', 'bleibt weg'],
    ['```js\nlet x\n```fertig', 'fertig'],
    ['morgen <t:1700000000:R>', 'morgen'],
    ['aus\u00adge\u200bzeichnet', 'ausgezeichnet'],
    ['> Zitat\n> weiter', '> Zitat\n> weiter'],
    ['# Titel\n-# klein', 'Titel\nklein'],
    ['@everyone hört zu', 'hört zu'],
    ['snake_case bleibt', 'snake_case bleibt'],
  ])('makes %j to %j', (message, words) => {
    expect(stripChat(message)).toBe(words);
  });

  it('leaves no mention, link or custom emoji, whatever stands around it', () => {
    const piece = fc.constantFrom(
      '<@1>',
      '<#22>',
      '<@&3>',
      '<:a_b:44>',
      '<a:x:5>',
      'https://x.yz/w',
      'Wort',
      'Frieden.',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(stripChat(pieces.join(' '))).not.toMatch(/<[@#:a]|https?:/u);
      }),
    );
  });
});
