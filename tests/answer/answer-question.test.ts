import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const ask = (text: string, language?: 'de' | 'en'): Answer =>
  answerQuestion(knowledge, language ? { text, language } : { text });
const entryOf = (answer: Answer): string | null => ('entry' in answer ? answer.entry.id : null);
const quotesOf = (answer: Answer): readonly Citation[] =>
  answer.kind === 'unanswered' ? answer.nearest : answer.citations;

describe('answerQuestion()', () => {
  it('answers a curated phrasing with its own entry, whatever its case and punctuation', () => {
    expect(entryOf(ask('WIE BEWERTET TRUMP DAS TELEFONAT'))).toBe('telefonat-bewertung-trump');
    expect(entryOf(ask('wie bewertet trump – das telefonat?!'))).toBe('telefonat-bewertung-trump');
  });

  it.each([
    ['was will der putin eigentlich', [1]],
    ['wofor warnen die expärten', [0, 2]],
    ['selenskij sankzionen forderung', [4]],
    ['How does Zelensky see the situation?', [4]],
    ['Wie viele Tage soll die Feuerpause dauern, die Kiew verlangt?', [3]],
    ['what does china have to do with it', [6]],
    ['was hält trump von neuen strafmaßnahmen gegen moskau', [3]],
    ['hat putin was zur feuerpause gesagt', [1]],
  ])('answers "%s" from a paragraph of %j', (text, paragraphs) => {
    const answer = ask(text);
    expect(answer.kind).toBe('curated');
    expect(paragraphs).toContain(quotesOf(answer)[0]?.paragraph);
  });

  it.each([
    'Wann war das Telefonat?',
    'wie lange haben trump und putin telefoniert',
    'How many soldiers have died?',
    'Was sagt Olaf Scholz dazu?',
    'Which city will host the next round of talks?',
    'Wer hat die Fußball-WM gewonnen?',
    'best pizza in berlin',
    'Wie wird das Wetter morgen?',
  ])('claims nothing on "%s"', (text) => {
    expect(['unanswered', 'not-stated']).toContain(ask(text).kind);
  });

  it('says what is not in the article, with what the article says nearest to it', () => {
    const answer = ask('An welchem Tag fand das Telefonat statt?');
    expect(answer.kind).toBe('not-stated');
    expect(quotesOf(answer)).not.toEqual([]);
  });

  it.each(['', '   ', '?!…', '🙂🙂', '<>'])('finds nothing asked in "%s"', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'unanswered', reason: 'empty', nearest: [] });
  });

  it('does not guess what is asked of a bare name', () => {
    expect(ask('ukraine')).toMatchObject({ kind: 'unanswered', reason: 'too-vague' });
  });

  it('quotes nothing but the article, whatever it is asked', () => {
    const words = knowledge.passages.flatMap(({ text }) => text.split(' '));
    const questions = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...words, 'wer', 'wann', 'who', '@everyone', '**'), { maxLength: 12 })
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(questions, (text) => {
        for (const { quote, span, highlights } of quotesOf(ask(text))) {
          expect(quote).toBe(knowledge.article.text.slice(span.start, span.end));
          for (const { start, end } of highlights)
            expect(span.start <= start && start < end && end <= span.end).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(ask(text)).toEqual(ask(text));
      }),
      { numRuns: 50 },
    );
  });

  it('survives six thousand characters', () => {
    expect(ask('Was sagte Trump zur Waffenruhe? '.repeat(200)).kind).toBeTypeOf('string');
  });
});
