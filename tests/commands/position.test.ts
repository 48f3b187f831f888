import { describe, expect, it } from 'vitest';
import { position } from '../../commands/position.ts';
import { contextFor } from '../fixtures/context.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const context = contextFor('de');

describe('/position', () => {
  it('takes ids and names in any spelling', () => {
    const byId = position.run({ actor: 'selenskyj', topic: 'sanktionen' }, context);
    expect(byId.embeds[0]?.title).toBe('Selenskyj · Sanktionen');
    expect(position.run({ actor: 'Zelenskyy', topic: 'Sanktion' }, context)).toEqual(byId);
  });

  it('completes actors', () => {
    expect(position.suggest?.actor?.('sel', {}, context)[0]).toEqual({ name: 'Selenskyj', value: 'selenskyj' });
    expect(position.suggest?.actor?.('', {}, contextFor('en')).map(({ name }) => name)).toContain('Zelensky');
  });

  it('completes only topics that the actor has a position on', () => {
    const held = knowledge.positions.filter(({ actor }) => actor === 'trump').map(({ topic }) => topic);
    const values = position.suggest?.topic?.('', { actor: 'Donald Trump' }, context).map(({ value }) => value);
    expect([...(values ?? [])].sort()).toEqual([...new Set(held)].sort());
  });

  it('completes all topics, as far as there is room, before an actor is named', () => {
    const choices = position.suggest?.topic?.('', {}, context);
    expect(choices).toHaveLength(Math.min(25, knowledge.topics.length));
  });
});
