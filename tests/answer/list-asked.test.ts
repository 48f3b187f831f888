import { describe, expect, it } from 'vitest';
import { listAsked } from '../../src/answer/list-asked.ts';
import { readQuestion } from '../../src/answer/read-question.ts';
import { knowledge } from '../fixtures/knowledge.ts';

function askedIn(text: string): string[] {
  const { words } = readQuestion(knowledge.index.entries.dictionary, text);
  return listAsked(
    words,
    words.map(({ read }) => read),
  );
}

describe('listAsked()', () => {
  it('tells what is asked for from what is said of it', () => {
    expect(askedIn('Which critics see a tactic?')).toEqual(['what>critics', 'what>>see', 'what>critics>see']);
    expect(askedIn('What tactic do critics see?')).toEqual(['what>tactic', 'what>>critics', 'what>tactic>critics']);
  });

  it('calls words that ask the same in both languages', () => {
    expect(askedIn('Welche Kritiker?')).toEqual(['what>kritiker', 'what>>$', 'what>kritiker>$']);
    expect(askedIn('Wer warnt?')[0]).toBe('who>warnt');
  });

  it('takes the beginning where nothing asks', () => {
    expect(askedIn('Kritiker Taktik')).toEqual(['>kritiker', '>>taktik', '>kritiker>taktik']);
  });
});
