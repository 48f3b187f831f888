import { describe, expect, it } from 'vitest';
import { fitChoices } from '../../src/command/fit-choices.ts';

describe('fitChoices()', () => {
  it('offers at most 25', () => {
    expect(fitChoices(Array.from({ length: 40 }, (_, at) => ({ name: `n${at}`, value: `${at}` })))).toHaveLength(25);
  });

  it('shortens a name at a word', () => {
    const [choice] = fitChoices([{ name: 'Wort '.repeat(40), value: 'x' }]);
    expect(choice?.name).toMatch(/^(Wort )+Wort…$/);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
  });

  it('leaves out what could not come back as it was, what shows nothing, and what is there already', () => {
    const choices = [
      { name: 'long', value: 'x'.repeat(101) },
      { name: '\u200B', value: 'blank' },
      { name: 'empty', value: '' },
      { name: 'one', value: '1' },
      { name: 'one again', value: '1' },
    ];
    expect(fitChoices(choices)).toEqual([{ name: 'one', value: '1' }]);
  });
});
