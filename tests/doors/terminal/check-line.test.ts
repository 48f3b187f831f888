import { describe, expect, it } from 'vitest';
import { answerCheckLines } from '../../../src/doors/terminal/check-line.ts';
import { knowledge } from '../../fixtures/knowledge.ts';

const check = answerCheckLines(knowledge);
const missing = { verdict: 'not_found', speaker: null, citation: null, diff: null };

describe('a line of check', () => {
  it('says where the words stand and who says them, with the fields of the contract', () => {
    const line: Record<string, unknown> = { ...check({ text: 'Trump nannte es „ausgezeichnet“' }) };
    expect(Object.keys(line)).toEqual(['verdict', 'speaker', 'citation', 'diff']);
    expect(line).toMatchObject({ verdict: 'verbatim', speaker: 'trump', citation: { paragraph: 2 }, diff: null });
    const citation = line.citation as { quote: string; start: number; end: number };
    expect(Object.keys(citation)).toEqual(['article', 'paragraph', 'section', 'quote', 'start', 'end']);
    expect(knowledge.article.text.slice(citation.start, citation.end)).toBe(citation.quote);
  });

  it('holds the given speaker against the article', () => {
    const text = 'Trump nannte es „ausgezeichnet“';
    expect(check({ text, speaker: 'Putin' })).toMatchObject({ verdict: 'misattributed', speaker: 'trump', diff: null });
    expect(check({ text, speaker: null })).toEqual(check({ text }));
  });

  it('compares word by word where words were changed', () => {
    const diff = [
      { op: 'same', text: 'eine ' },
      { op: 'delete', text: '30-' },
      { op: 'insert', text: '60-' },
      { op: 'same', text: 'tägige Waffenruhe' },
    ];
    expect(check({ text: '„eine 60-tägige Waffenruhe“' })).toMatchObject({
      verdict: 'altered',
      speaker: 'ukraine',
      diff,
    });
  });

  it('gives of several quotations the one that is wrong', () => {
    const text = 'Putin sagte „nützlich“, „Kartoffelsalat“ und „sehr unehrlich“';
    expect(check({ text })).toMatchObject({ verdict: 'altered', citation: { paragraph: 2 } });
  });

  it.each(['Wir schaffen das', '', '😂', '<@123>'])('claims nothing of %j', (text) => {
    expect(check({ text })).toEqual(missing);
  });

  it.each([[{}], [{ text: 1 }], [{ text: 'x', speaker: 2 }]])('of %j does not fit', (fields) => {
    expect(() => check(fields)).toThrow();
  });
});
