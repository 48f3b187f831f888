import { describe, expect, it } from 'vitest';
import { button, contextButtons } from '../../src/command/buttons.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const cited = (...paragraphs: number[]) =>
  paragraphs.flatMap((number) =>
    knowledge.entries
      .flatMap(({ evidence }) => evidence)
      .filter(({ paragraph }) => paragraph === number)
      .slice(0, 2),
  );

describe('button()', () => {
  it('shortens a label', () => {
    expect(button('ask', 'x', { label: 'Wort '.repeat(30) })[0]).toMatchObject({
      label: expect.stringMatching(/Wort…$/),
    });
  });

  it('is not there where its id would be too long', () => {
    expect(button('ask', 'x'.repeat(97), { label: 'x' })).toEqual([]);
  });
});

describe('contextButtons()', () => {
  it('offers the paragraph that is cited', () => {
    expect(contextButtons(cited(1), 'de')).toMatchObject([{ id: 'passage:1', label: 'Im Zusammenhang' }]);
  });

  it('offers each paragraph once by its name, three at most', () => {
    const labels = contextButtons(cited(0, 2, 3, 4), 'en').map(({ label }) => label);
    expect(labels).toEqual(['lead in context', '¶2 in context', '¶3 in context']);
  });
});
