import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentId, readComponentId } from '../../src/command/component-id.ts';

describe('componentId()', () => {
  it('is read back by readComponentId(), or does not exist', () => {
    const command = fc.stringMatching(/^[a-z]{1,20}$/);
    fc.assert(
      fc.property(command, fc.string({ unit: 'binary', maxLength: 120 }), (name, argument) => {
        const id = componentId(name, argument);
        if (id === null) return expect(name.length + argument.length).toBeGreaterThan(99);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readComponentId(id)).toEqual({ command: name, argument });
      }),
    );
  });
});

describe('readComponentId()', () => {
  it('reads an id without a colon as a command that is told nothing', () => {
    expect(readComponentId('help')).toEqual({ command: 'help', argument: '' });
  });
});
