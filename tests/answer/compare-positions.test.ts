import { describe, expect, it } from 'vitest';
import { comparePositions } from '../../src/answer/compare-positions.ts';
import { knowledge } from '../fixtures/knowledge.ts';

describe('comparePositions()', () => {
  it('puts topics first on which both say something', () => {
    const { topics } = comparePositions(knowledge, { first: 'Trump', second: 'Selenskyj' });
    const both = topics.map(({ first, second }) => first.length > 0 && second.length > 0);
    expect(both).toContain(true);
    expect(both.lastIndexOf(true)).toBeLessThan(both.includes(false) ? both.indexOf(false) : both.length);
  });

  it('keeps to one topic, in any spelling', () => {
    const { topic, topics } = comparePositions(knowledge, { first: 'kreml', second: 'POTUS', topic: 'ceasefire' });
    expect(topic?.id).toBe('waffenruhe');
    expect(topics.map((one) => one.topic.id)).toEqual(['waffenruhe']);
  });

  it('knows nobody whom the article does not name', () => {
    expect(comparePositions(knowledge, { first: 'Merkel', second: 'Putin' })).toMatchObject({
      first: null,
      topics: [],
    });
  });
});
