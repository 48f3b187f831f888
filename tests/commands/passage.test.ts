import { describe, expect, it } from 'vitest';
import { passage } from '../../commands/passage.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { contextFor } from '../fixtures/context.ts';

const context = contextFor('de');
const buttonsOf = (reply: Reply) =>
  reply.components.flat().flatMap((it) => (it.kind === 'button' ? [`${it.label} = ${it.id}`] : []));

describe('/passage', () => {
  it('leads to the neighbours', () => {
    expect(buttonsOf(passage.run({ number: 1 }, context))).toEqual([
      '◀ Vorspann = passage:turn:0:42',
      '¶2 ▶ = passage:turn:2:42',
      'Entfernen = remove:42',
    ]);
    expect(buttonsOf(passage.run({ number: 6 }, context))[0]).toBe('◀ ¶5 = passage:turn:5:42');
  });

  it('turns the page for whom it belongs to', () => {
    expect(passage.press?.('turn:2:42', context, [], [])).toMatchObject({
      kind: 'update',
      reply: { audience: 'everyone', embeds: [{ footer: 'Absatz 2 von 6' }] },
    });
  });

  it('gives anyone else a private page of their own', () => {
    const pressed = passage.press?.('turn:2:42', contextFor('de', '43'), [], []);
    if (pressed?.kind !== 'reply') throw new Error('Turn the page of another person: expected a reply');
    expect(pressed.reply.audience).toBe('asker');
    expect(buttonsOf(pressed.reply)).toEqual(['◀ ¶1 = passage:turn:1', '¶3 ▶ = passage:turn:3']);
    expect(passage.press?.('turn:3', contextFor('de', '43'), [], [])).toMatchObject({ kind: 'update' });
  });

  it('shows the context of an answer privately', () => {
    expect(passage.press?.('0', context, [], [])).toMatchObject({ kind: 'reply', reply: { audience: 'asker' } });
  });

  it('says privately which paragraphs there are', () => {
    expect(passage.run({ number: 7 }, context)).toMatchObject({ audience: 'asker', components: [], cites: [] });
  });
});
