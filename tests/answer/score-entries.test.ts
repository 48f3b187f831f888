import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/answer/read-question.ts';
import { scoreEntries } from '../../src/answer/score-entries.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const { entries, index } = knowledge;
const score = (text: string) => scoreEntries(index.entries, readQuestion(index.entries.dictionary, text, 'de'));
const toneOf = (text: string): number => score(text)[0]?.traits.tone ?? 0;

describe('scoreEntries()', () => {
  it('hears that a question asks for more than the article says', () => {
    expect(toneOf('Welche zehn Punkte genau umfasst der Friedensplan?')).toBeGreaterThan(
      toneOf('Wie nannte Trump das Telefonat?'),
    );
  });

  it('tells who judged from who was judged', () => {
    const [best] = score('Wie hat Putin das Telefonat mit Trump genannt?');
    expect(entries[best?.entry ?? -1]?.actors).toContain('putin');
  });

  it('knows that a famous name is not one of the article', () => {
    const { actors } = readQuestion(index.entries.dictionary, 'und was will Macron', 'de');
    expect(actors.filter((actor) => knowledge.actors.some(({ id }) => id === actor))).toEqual([]);
    expect(actors).toHaveLength(1);
  });

  it('ranks by score, equal ones by position', () => {
    const scored = score('Was fordert die Ukraine?');
    const sorted = [...scored].sort((a, b) => b.score - a.score || a.entry - b.entry);
    expect(scored).toEqual(sorted);
  });
});
