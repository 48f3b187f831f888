import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { help } from '../../commands/help.ts';
import { readComponentId } from '../../src/command/component-id.ts';
import { contextFor } from '../fixtures/context.ts';

describe('/help', () => {
  it.each(['de', 'en'] as const)('offers examples that work (%s)', (language) => {
    const context = contextFor(language);
    const buttons = help.run({}, context).components.flat();
    expect(buttons).toHaveLength(3);
    for (const button of buttons) {
      if (button.kind !== 'button') throw new Error(`Try an example: got a ${button.kind}, expected a button`);
      const { command, argument } = readComponentId(button.id);
      expect(command).toBe('ask');
      const pressed = ask.press?.(argument, context, [], []);
      expect(pressed).toMatchObject({ kind: 'reply', reply: { audience: 'asker', embeds: [{ title: button.label }] } });
    }
  });
});
