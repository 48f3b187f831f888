import { describe, expect, it } from 'vitest';
import { remove } from '../../commands/remove.ts';
import { contextFor } from '../fixtures/context.ts';

describe('the remove button', () => {
  it('works for the person who asked and for moderators', () => {
    expect(remove.press?.('42', contextFor('de', '42'), [], [])).toEqual({ kind: 'remove' });
    expect(remove.press?.('42', contextFor('de', '43', true), [], [])).toEqual({ kind: 'remove' });
  });

  it('tells anyone else privately whose button it is', () => {
    expect(remove.press?.('42', contextFor('en', '43'), [], [])).toMatchObject({
      kind: 'reply',
      reply: { audience: 'asker', content: 'Only the person who asked, or a moderator, can remove this.' },
    });
  });
});
