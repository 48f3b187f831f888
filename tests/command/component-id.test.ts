import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey } from '../../src/command/article-key.ts';
import { addressId, componentId, readComponentId } from '../../src/command/component-id.ts';

describe('componentId()', () => {
  it('is read back by readComponentId(), also with an article, or does not exist', () => {
    const command = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(command, fc.string({ unit: 'binary', maxLength: 120 }), fc.string(), (name, argument, article) => {
        const id = componentId(name, argument);
        if (id === null) return expect(name.length + argument.length).toBeGreaterThan(93);
        expect(readComponentId(id)).toEqual({ command: name, article: null, argument });
        const key = articleKey(article);
        const addressed = addressId(id, key);
        expect(addressed.length).toBeLessThanOrEqual(100);
        expect(readComponentId(addressed)).toEqual({ command: name, article: key, argument });
        expect(addressId(addressed, articleKey('another'))).toBe(addressed);
      }),
    );
  });
});

describe('readComponentId()', () => {
  it('reads an id without a colon as a command that is told nothing', () => {
    expect(readComponentId('help')).toEqual({ command: 'help', article: null, argument: '' });
  });
});
