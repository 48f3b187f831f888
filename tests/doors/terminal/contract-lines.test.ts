import { describe, expect, it } from 'vitest';
import { answerAskLines } from '../../../src/doors/terminal/ask-line.ts';
import { answerPositionLines } from '../../../src/doors/terminal/position-line.ts';
import { answerRetrieveLines } from '../../../src/doors/terminal/retrieve-line.ts';
import { buildCorpusIndex } from '../../../src/search/build-corpus-index.ts';
import { knowledge } from '../../fixtures/knowledge.ts';

const ask = answerAskLines(knowledge);
const position = answerPositionLines(knowledge);
const stated = knowledge.entries.find(({ kind }) => kind === 'stated');
const notStated = knowledge.entries.find(({ kind }) => kind === 'not_stated');
if (!stated || !notStated) throw new Error('Read the pack: no entries, expected entries of both kinds');

/** Citations of any line are the article's own words, with every field that the contract names. */
function checkCitations(citations: unknown): number {
  const list = citations as { article: string; quote: string; start: number; end: number }[];
  for (const citation of list) {
    expect(Object.keys(citation)).toEqual(['article', 'paragraph', 'section', 'quote', 'start', 'end']);
    expect(citation.article).toBe(knowledge.article.id);
    expect(knowledge.article.text.slice(citation.start, citation.end)).toBe(citation.quote);
  }
  return list.length;
}

const fieldsOf = (line: object): Record<string, unknown> => ({ ...line });

describe('a line of ask', () => {
  it('answers in the language asked for, or else in the question’s', () => {
    const [q = ''] = stated.asks.de;
    const { citations, ...line } = fieldsOf(ask({ q }));
    const said = { status: 'answered', kind: 'curated', entry: stated.id, answer: stated.answer.de, suggestions: [] };
    expect(line).toEqual(said);
    expect(checkCitations(citations)).toBe(stated.evidence.length);
    expect(ask({ q, lang: 'en' })).toMatchObject({ answer: stated.answer.en });
    expect(ask({ q: stated.asks.en[0], lang: null })).toMatchObject({ answer: stated.answer.en });
  });

  it('says what the article does not say', () => {
    const { citations, ...line } = fieldsOf(ask({ q: notStated.asks.de[0], lang: 'de' }));
    expect(line).toEqual({ status: 'not_stated', entry: notStated.id, answer: notStated.answer.de, suggestions: [] });
    expect(checkCitations(citations)).toBeGreaterThan(0);
  });

  it('claims nothing where it knows nothing', () => {
    const { suggestions, ...line } = fieldsOf(ask({ q: 'Wie backt man ein Brot mit Waffenruhe und Hefe?' }));
    expect(line).toEqual({ status: 'no_match', answer: null, citations: [] });
    expect(checkCitations(suggestions)).toBeGreaterThan(0);
    expect(ask({ q: '' })).toEqual({ status: 'no_match', answer: null, citations: [], suggestions: [] });
  });

  it.each([[{}], [{ q: null }], [{ q: 'x', lang: 'fr' }]])('of %j does not fit', (fields) => {
    expect(() => ask(fields)).toThrow();
  });
});

describe('a line of position', () => {
  const [held] = knowledge.positions;
  if (!held) throw new Error('Read the pack: no positions, expected one');

  it('names whom and what it understood', () => {
    const { citations, ...line } = fieldsOf(position({ actor: held.actor, topic: held.topic }));
    const status = held.gives === 'none' ? 'not_stated' : 'answered';
    expect(line).toEqual({ status, actor: held.actor, topic: held.topic });
    expect(checkCitations(citations)).toBeGreaterThan(0);
  });

  it('takes all topics without one', () => {
    const all = position({ actor: held.actor });
    expect(all).toMatchObject({ actor: held.actor, topic: null });
    expect(position({ actor: held.actor, topic: null })).toEqual(all);
  });

  it('does not know everybody', () => {
    expect(position({ actor: 'xyzzy' })).toEqual({ status: 'no_match', actor: null, topic: null, citations: [] });
  });

  it.each([[{}], [{ actor: 1 }], [{ actor: 'x', topic: 2 }]])('of %j does not fit', (fields) => {
    expect(() => position(fields)).toThrow();
  });
});

describe('a line of retrieve', () => {
  const articles = [
    { id: 'tea', lang: 'en', paragraphs: ['Tea is grown on hills.', 'Coffee is roasted in drums.'] },
    { id: 'brot', lang: 'de', paragraphs: ['Brot wird im Ofen gebacken.'] },
  ];
  const ranked = answerRetrieveLines(buildCorpusIndex({ articles }));

  it('ranks paragraphs, and within one article if that is asked', () => {
    const { ranked: paragraphs } = fieldsOf(ranked({ q: 'Where is coffee roasted?', lang: 'en' }));
    expect((paragraphs as unknown[])[0]).toEqual({ article: 'tea', paragraph: 2, score: expect.any(Number) });
    expect(ranked({ q: 'Wo wird Brot gebacken?', article: 'brot' })).toMatchObject({ ranked: [{ article: 'brot' }] });
    expect(ranked({ q: 'Wo wird Brot gebacken?', article: 'none' })).toEqual({ ranked: [] });
  });

  it.each([[{}], [{ q: 'x', lang: 'xx' }], [{ q: 'x', article: 1 }]])('of %j does not fit', (fields) => {
    expect(() => ranked(fields)).toThrow();
  });
});
