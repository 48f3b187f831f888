import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../src/answer/check-quote.ts';
import { knowledge } from '../fixtures/knowledge.ts';

/** The comparison of a claim on one line: what it lacks in brackets, what it adds in braces. */
function compare(text: string): string {
  const [check] = checkQuotes(knowledge, { text: `„${text}“` });
  if (check?.verdict !== 'altered') throw new Error(`Check "${text}": expected words that were altered`);
  const marks = { same: ['', ''], delete: ['[', ']'], insert: ['{', '}'] } as const;
  return (check.diff ?? []).map(({ op, text: words }) => marks[op].join(words.trim())).join(' ');
}

describe('the stretch that a claim is compared with', () => {
  it.each([
    ['60-tägige Waffenruhe', '[30-] {60-} tägige Waffenruhe'],
    ['eine kurze Waffenruhe für Friedensgespräche', 'eine [30-tägige] {kurze} Waffenruhe für Friedensgespräche'],
    ['keine Verhandlungen über eine Waffenruhe', '[sofort] {keine} Verhandlungen über eine Waffenruhe'],
    ['Experten warnen vor Zeitspiel der Ukrainer', 'Experten warnen vor Zeitspiel der [Russen] {Ukrainer}'],
  ])('has the words that are changed at the edge of %j', (text, shown) => {
    expect(compare(text)).toBe(shown);
  });

  it('has no words that the claim only adds something to', () => {
    expect(compare('sehr nützlich')).toBe('{sehr} nützlich');
    expect(compare('angeblich eine 30-tägige Waffenruhe')).toBe('{angeblich} eine 30-tägige Waffenruhe');
  });

  it('ends with its sentence', () => {
    expect(compare('Gestern: Trotz der ermutigenden Worte bleibt die Situation angespannt')).toBe(
      '{Gestern:} Trotz der ermutigenden Worte bleibt die Situation angespannt',
    );
  });
});
