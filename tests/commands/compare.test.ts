import { describe, expect, it } from 'vitest';
import { compare } from '../../commands/compare.ts';
import { contextFor } from '../fixtures/context.ts';

const context = contextFor('de');
const textOf = (first: string, second: string, topic?: string): string => {
  const [{ title = '', description = '', footer = '' } = {}] = compare.run({ first, second, topic }, context).embeds;
  return [title, description, footer].join('\n');
};

describe('/compare', () => {
  it('puts two side by side, each line with its paragraph', () => {
    const text = textOf('Trump', 'Putin', 'Telefonat');
    expect(text).toMatch(/^Trump und Putin: Telefonat/u);
    expect(text).toContain('**Trump**: Trump bezeichnete');
    expect(text).toContain('**Putin**: Putin charakterisierte');
    expect(text.match(/-# ¶2/gu)?.length).toBeGreaterThanOrEqual(2);
  });

  it('says where one of them has no position', () => {
    expect(textOf('Trump', 'Kritiker', 'Sanktionen')).toContain('Dazu nennt der Artikel von Kritiker keine Position.');
    expect(textOf('China', 'CNN', 'Sanktionen')).toContain('weder von China noch von CNN');
  });

  it('pages through all topics', () => {
    const first = compare.run({ first: 'Putin', second: 'Selenskyj' }, context);
    expect(first.embeds[0]?.footer).toMatch(/^Themen 1 bis \d+ von \d+$/u);
    const next = first.components.flat().find((it) => it.kind === 'button' && it.label === 'Weiter');
    expect(next?.kind === 'button' && next.id).toMatch(/^compare:page:\d+:putin:selenskyj:$/u);
  });

  it('takes no one twice, and nobody unknown', () => {
    expect(textOf('Trump', 'Donald Trump')).toContain('zweimal dasselbe');
    expect(textOf('Trump', 'Merkel')).toContain('„Merkel“ kommt im Artikel nicht vor');
  });

  it('proposes the second without the first', () => {
    const ids = compare.suggest?.second?.('', { first: 'Trump' }, context).map(({ value }) => value);
    expect(ids).not.toContain('trump');
    expect(ids).toContain('putin');
  });
});
