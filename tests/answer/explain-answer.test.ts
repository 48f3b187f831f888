import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { explainAnswer } from '../../src/answer/explain-answer.ts';
import { anyText } from '../fixtures/any-text.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const explain = (text: string) => explainAnswer(knowledge, { text });
const howOf = (text: string): Record<string, string> =>
  Object.fromEntries(explain(text).words.map(({ word, how }) => [word, how]));

describe('explainAnswer()', () => {
  it('tells how each word matched', () => {
    expect(howOf('Wie bewertet Putn die Unterredung')).toMatchObject({ Putn: 'typo' });
    expect(howOf('was hält trump von neuen sanktionen und von bananen')).toMatchObject({ bananen: 'missing' });
  });

  it('knows a curated question', () => {
    const [entry] = knowledge.entries;
    expect(explain(entry?.asks.de[0] ?? '')).toMatchObject({ isPhrasing: true, nearest: { entry: { id: entry?.id } } });
  });

  it('names what came second, from another paragraph or of the other kind', () => {
    const { nearest, runnerUp } = explain('wie nannte trump das telefonat denn nun');
    expect(nearest?.entry.kind).toBe('stated');
    const isOther =
      runnerUp?.entry.kind !== 'stated' ||
      runnerUp.entry.evidence[0].paragraph !== nearest?.entry.evidence[0].paragraph;
    expect(isOther).toBe(true);
  });

  it('always explains the answer that is given', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...knowledge.entries.flatMap(({ asks }) => asks.en))), (text) => {
        const { answer, confidence } = explain(text);
        expect(answer).toEqual(answerQuestion(knowledge, { text }));
        if (confidence !== null) expect(confidence).toBeGreaterThanOrEqual(0);
        if (confidence !== null) expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
