import { describe, expect, it } from 'vitest';
import { suggestActors, suggestTopics } from '../../src/answer/suggest-actors.ts';
import { suggestQuestions } from '../../src/answer/suggest-questions.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const suggest = (typed: string, language: 'de' | 'en' = 'de') => suggestQuestions(knowledge, typed, language);

describe('suggestQuestions()', () => {
  it('finds the question as it is being typed', () => {
    const whole = 'Wie bewertet Trump das Telefonat?';
    for (const length of [14, 18, 24, whole.length]) {
      const first = suggest(whole.slice(0, length)).slice(0, 5);
      expect(first.map((one) => (one.kind === 'entry' ? one.entry.id : ''))).toContain('telefonat-bewertung-trump');
    }
  });

  it('forgives typing errors', () => {
    const [first] = suggest('wie bewretet trump das telefonnat');
    expect(first).toMatchObject({ kind: 'entry', entry: { id: 'telefonat-bewertung-trump' } });
  });

  it('offers each entry once, at most 25, in the language asked for', () => {
    const all = suggest('what does trump', 'en').flatMap((one) => (one.kind === 'entry' ? [one] : []));
    expect(new Set(all.map(({ entry }) => entry.id)).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(25);
    for (const { entry, text } of all) expect(entry.asks.en).toContain(text);
  });

  it('offers questions that the article answers before anything is typed', () => {
    expect(suggest('').length).toBe(25);
    expect(suggest('').every((one) => one.kind === 'entry' && one.entry.kind === 'stated')).toBe(true);
  });

  it('offers nothing for what is nowhere', () => {
    expect(suggest('zzzzzz qqqqqq')).toEqual([]);
  });
});

describe('suggestActors() and suggestTopics()', () => {
  it('complete names as they are being typed', () => {
    expect(suggestActors(knowledge, 'sel', 'de')[0]?.id).toBe('selenskyj');
    expect(suggestActors(knowledge, 'europ', 'en')[0]?.id).toBe('europa');
    expect(suggestTopics(knowledge, 'sank', 'de', null)[0]?.id).toBe('sanktionen');
  });

  it('list everything before anything is typed', () => {
    expect(suggestActors(knowledge, '', 'de').length).toBe(knowledge.actors.length);
  });

  it('narrow topics to those that the actor has', () => {
    const held = new Set(knowledge.positions.filter(({ actor }) => actor === 'china').map(({ topic }) => topic));
    expect(new Set(suggestTopics(knowledge, '', 'de', 'china').map(({ id }) => id))).toEqual(held);
  });
});
