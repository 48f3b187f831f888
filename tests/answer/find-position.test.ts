import { describe, expect, it } from 'vitest';
import { findPosition } from '../../src/answer/find-position.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const look = (actor: string, topic?: string | null) =>
  findPosition(knowledge, topic === undefined ? { actor } : { actor, topic });

describe('findPosition()', () => {
  it.each([
    ['selenskyj', 'sanktionen', 'selenskyj', 'sanktionen', 4],
    ['Zelenskyy', 'sanctions', 'selenskyj', 'sanktionen', 4],
    ['Wolodymyr Selenskij', 'Strafmaßnahmen', 'selenskyj', 'sanktionen', 4],
    ['US-Präsident', 'neue Sanktionen', 'trump', 'sanktionen', 3],
    ['der Kremlchef', 'Feuerpause', 'putin', 'waffenruhe', 1],
    ['Putin', 'ceasefire', 'putin', 'waffenruhe', 1],
    ['europäische Partner', 'waffenruhe', 'europa', 'waffenruhe', 3],
    ['Peking', 'verhandlungen', 'china', 'verhandlungen', 6],
    ['ukraine', 'druck', 'ukraine', 'druck', 6],
  ])('finds %s on %s', (actor, topic, id, topicId, paragraph) => {
    const answer = look(actor, topic);
    if (answer.kind === 'unanswered') throw new Error('expected a position');
    expect([answer.actor.id, answer.topic?.id, answer.citations[0].paragraph]).toEqual([id, topicId, paragraph]);
  });

  it('lists all positions of an actor when no topic is given', () => {
    const answer = look('Trump');
    if (answer.kind === 'unanswered') throw new Error('expected positions');
    expect(new Set(answer.positions.map(({ actor }) => actor))).toEqual(new Set(['trump']));
    expect(answer.positions.length).toBeGreaterThan(2);
    expect(look('Trump', '  ')).toEqual(answer);
  });

  it('says so where the article itself says that somebody gives no position', () => {
    expect(look('putin', 'waffenruhe').kind).toBe('not-stated');
  });

  it('hears the president for the country', () => {
    const answer = look('Ukraine', 'Sanktionen');
    if (answer.kind === 'unanswered') throw new Error('expected a position');
    expect(answer.actor.id).toBe('ukraine');
    expect(answer.positions[0].actor).toBe('selenskyj');
  });

  it.each([
    ['Merkel', null, null],
    ['', null, null],
    ['🙂', null, null],
  ])('knows no actor "%s"', (actor, id, topic) => {
    expect(look(actor)).toEqual({ kind: 'unanswered', actor: id, topic });
  });

  it('keeps the actor when the topic is unknown', () => {
    const answer = look('Trump', 'Fußball');
    expect(answer).toMatchObject({ kind: 'unanswered', actor: { id: 'trump' }, topic: null });
  });
});
