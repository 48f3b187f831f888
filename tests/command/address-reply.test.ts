import { describe, expect, it } from 'vitest';
import { addressReply } from '../../src/command/address-reply.ts';
import { button } from '../../src/command/buttons.ts';
import { newReply } from '../../src/reply/new-reply.ts';
import { checkLimits } from '../fixtures/check-reply.ts';
import { contextFor } from '../fixtures/context.ts';

const context = contextFor('de');
const reply = newReply({ description: 'x' });

describe('addressReply()', () => {
  it('lets a public reply be removed', () => {
    const { audience, components } = addressReply(reply, {}, context);
    expect(audience).toBe('everyone');
    expect(components).toMatchObject([[{ id: 'remove:42' }]]);
  });

  it('notifies the one member that a public reply is for', () => {
    expect(addressReply(reply, { recipient: '7' }, context)).toMatchObject({
      mentions: '7',
      content: '<@7>, das hier ist für dich:',
    });
  });

  it('notifies nobody of a private reply, which needs no removing', () => {
    const addressed = addressReply(reply, { isPrivate: true, recipient: '7' }, context);
    expect(addressed).toMatchObject({ audience: 'asker', components: [], content: expect.stringContaining('<@7>') });
    expect(addressed.mentions).toBeUndefined();
  });

  it('breaks buttons into rows of five', () => {
    const buttons = Array.from({ length: 7 }, (_, at) => button('passage', `${at}`, { label: `${at}` })).flat();
    const addressed = addressReply(reply, { buttons }, context);
    expect(addressed.components.map((row) => row.length)).toEqual([5, 3]);
    checkLimits(addressed);
  });
});
