import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Knowledge } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { explainAnswer } from '../../src/answer/explain-answer.ts';
import { relatedEntries } from '../../src/answer/related-entries.ts';
import { findEntry, listEntries } from '../../src/answer/served-entries.ts';
import { suggestQuestions } from '../../src/answer/suggest-questions.ts';
import type { StoredItem } from '../../src/curation/change.ts';
import { composeOverlay } from '../../src/curation/compose-overlay.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { content, overlayOf, someEvidence, stored } from '../fixtures/overlay.ts';

const compose = (...items: StoredItem[]): Knowledge => composeOverlay(knowledge, overlayOf(...items)).knowledge;
const idOf = (answer: Answer): string => ('entry' in answer ? answer.entry.id : answer.kind);
const ask = (known: Knowledge, text: string): string => idOf(answerQuestion(known, { text }));
const offered = (known: Knowledge, typed: string, language: 'de' | 'en' = 'de'): string[] =>
  suggestQuestions(known, typed, language).flatMap((one) => (one.kind === 'entry' ? [one.text] : []));

const rated = 'telefonat-bewertung-trump';
const ratedQuestion = 'Wie bewertet Trump das Telefonat?';
const circle = stored('own-lesezirkel', { content: content() });

describe("a server's own entry", () => {
  const composed = compose(circle);

  it.each([
    'Wann trifft sich der Lesezirkel?',
    'wann trifft sich der LESEZIRKEL',
    'wann trift sich der lesezirkl?',
    'Wann trifft sich eigentlich der Lesezirkel?',
    'when does the reading circle meet',
    'when does the readng circle meet?',
  ])('answers "%s"', (text) => {
    expect(ask(composed, text)).toBe('own-lesezirkel');
  });

  it.each([
    'Wer leitet den Lesezirkel?',
    'Warum trifft sich der Lesezirkel?',
    'Wann trifft sich der Lesezirkel nicht?',
    'Wann trifft sich der Schachklub?',
    'Wann trifft sich Trump mit Putin?',
  ])('does not answer "%s"', (text) => {
    expect(ask(composed, text)).not.toBe('own-lesezirkel');
  });

  it('tells whose it is, since when, and in which languages it was written', () => {
    const german = compose(stored('own-a', { content: content({ answer: { de: 'Freitags.' } }) }));
    const known = {
      origin: 'server',
      reviewed: '2026-11-25',
      written: ['de'],
      answer: { de: 'Freitags.', en: 'Freitags.' },
    };
    expect(findEntry(german, 'own-a')).toMatchObject(known);
    expect(findEntry(composed, 'own-lesezirkel')?.written).toEqual(['de', 'en']);
    expect(findEntry(composed, rated)).toMatchObject({ origin: 'pack', written: ['de', 'en'] });
  });

  it('is offered while one types, in either language, and leads to its words', () => {
    expect(offered(composed, 'wann trifft sich der lese')[0]).toBe('Wann trifft sich der Lesezirkel?');
    const german = compose(stored('own-a', { content: content({ asks: { de: ['Wo ist der Lesezirkel?'], en: [] } }) }));
    expect(offered(german, 'lesezirkel', 'en')).toEqual(['Wo ist der Lesezirkel?']);
    expect(offered(composed, '')[0]).toBe('Wann trifft sich der Lesezirkel?');
  });

  it('comes first among the entries that rest on a passage', () => {
    const related = relatedEntries(composed, findEntry(composed, 'own-lesezirkel')?.evidence ?? [], 5);
    expect(related[0]?.id).toBe('own-lesezirkel');
    expect(related.length).toBeGreaterThan(1);
  });

  it('explains itself by its own phrasing', () => {
    const why = explainAnswer(composed, { text: 'wann trift sich der lesezirkl?' });
    expect(why).toMatchObject({ by: 'own', nearest: { phrasing: 'Wann trifft sich der Lesezirkel?' } });
    expect(why.words).toContainEqual({ word: 'trift', how: 'typo', as: 'trifft' });
    expect(why.confidence).toBeGreaterThanOrEqual(why.needed ?? 1);
  });
});

describe('an alias', () => {
  const composed = compose(stored(rated, { aliases: { de: ['Daumen hoch vom Donald?'], en: [] } }));

  it.each(['daumen hoch vom donald', 'Daumn hoch vom Donald?'])('leads "%s" to its entry', (text) => {
    expect(ask(composed, text)).toBe(rated);
  });

  it('is offered, and leaves the words of the entry alone', () => {
    expect(offered(composed, 'daumen hoch')).toContain('Daumen hoch vom Donald?');
    expect(findEntry(composed, rated)).toBe(findEntry(knowledge, rated));
  });
});

describe('a hidden entry', () => {
  const composed = compose(stored(rated, { hidden: true }));

  it('never answers and is nowhere offered', () => {
    const entry = findEntry(knowledge, rated);
    const questions = [...(entry?.asks.de ?? []), ...(entry?.asks.en ?? [])];
    expect(questions.filter((text) => ask(composed, text) === rated)).toEqual([]);
    expect(findEntry(composed, rated)).toBeNull();
    expect(listEntries(composed).map(({ id }) => id)).not.toContain(rated);
    const suggested = suggestQuestions(composed, ratedQuestion, 'de');
    expect(suggested.filter((one) => one.kind === 'entry' && one.entry.id === rated)).toEqual([]);
    const { nearest, runnerUp } = explainAnswer(composed, { text: ratedQuestion });
    expect([nearest?.entry.id, runnerUp?.entry.id]).not.toContain(rated);
  });

  it('is not answered by its aliases either', () => {
    const aliased = compose(stored(rated, { hidden: true, aliases: { de: ['Daumen hoch?'], en: [] } }));
    expect(ask(aliased, 'Daumen hoch?')).toBe('unanswered');
  });
});

describe('a replaced entry', () => {
  const composed = compose(stored(rated, { content: content({ answer: { en: 'Well.' } }) }));

  it('answers with the new words wherever the old ones would have, and to its own phrasings', () => {
    for (const text of [ratedQuestion, 'wie fand trump den anruf denn so', 'Wann trifft sich der Lesezirkel?']) {
      expect(answerQuestion(composed, { text })).toMatchObject({ entry: { id: rated, answer: { de: 'Well.' } } });
    }
    expect(listEntries(composed).length).toBe(knowledge.entries.length);
  });

  it('is offered with its new phrasing', () => {
    const texts = suggestQuestions(composed, ratedQuestion, 'de').flatMap((one) =>
      one.kind === 'entry' && one.entry.id === rated ? [one.text] : [],
    );
    expect(texts).toEqual(['Wann trifft sich der Lesezirkel?']);
  });
});

describe('what the article has not any more', () => {
  it('is not served, and is handed over for review', () => {
    const gone = { content: content({ evidence: [{ paragraph: 1, quote: 'Das stand hier nie' }] }) };
    const items = [stored('own-a', gone), stored(rated, gone)];
    const { knowledge: composed, needsReview } = composeOverlay(knowledge, overlayOf(...items));
    expect(needsReview).toEqual(items.map((one) => ({ stored: one, why: 'evidence-gone' })));
    expect([findEntry(composed, 'own-a'), findEntry(composed, rated)]).toEqual([null, null]);
  });

  it('is served from where it stands now, and what has moved is told', () => {
    const misplaced = { ...someEvidence, paragraph: someEvidence.paragraph + 5 };
    const item = stored('own-a', { content: content({ evidence: [misplaced] }) }, 3);
    const { knowledge: composed, moved, needsReview } = composeOverlay(knowledge, overlayOf(item));
    expect(needsReview).toEqual([]);
    expect(moved).toEqual([
      {
        entry: 'own-a',
        act: 'move',
        expected: 3,
        item: { ...item.item, content: content({ evidence: [someEvidence] }) },
      },
    ]);
    expect(findEntry(composed, 'own-a')?.evidence[0].paragraph).toBe(someEvidence.paragraph);
  });

  it('does not trip over aliases and hides of entries that the pack has dropped', () => {
    const items = [
      stored('gone', { hidden: true }),
      stored('gone-too', { aliases: { de: ['Wie?'], en: [] } }),
      stored('gone-three', { content: content() }),
    ];
    const { needsReview, knowledge: composed } = composeOverlay(knowledge, overlayOf(...items));
    expect(needsReview.map(({ stored: { entry }, why }) => [entry, why])).toEqual([
      ['gone', 'entry-gone'],
      ['gone-too', 'entry-gone'],
    ]);
    expect(findEntry(composed, 'gone-three')?.origin).toBe('server');
  });
});

describe('an overlay', () => {
  it('shares the index with its pack and leaves the pack as it is', () => {
    const composed = compose(circle, stored(rated, { hidden: true }));
    expect(composed.index).toBe(knowledge.index);
    expect(composed.entries).toBe(knowledge.entries);
    expect(ask(knowledge, ratedQuestion)).toBe(rated);
  });

  it('changes no answer that it has nothing to say to', () => {
    const empty = compose();
    const composed = compose(circle);
    const questions = knowledge.entries.flatMap(({ asks }) => [...asks.de, ...asks.en]);
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.constantFrom('', ' genau', ' please', '?!'), (text, more) => {
        const expected = answerQuestion(knowledge, { text: text + more });
        expect(answerQuestion(empty, { text: text + more })).toEqual(expected);
        expect(answerQuestion(composed, { text: text + more })).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
