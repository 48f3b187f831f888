import { describe, expect, it } from 'vitest';
import { cite, citePassage } from '../../src/answer/cite.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const { article, passages } = knowledge;
const spanOf = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('cite()', () => {
  it('quotes the whole sentence and highlights the words', () => {
    const words = spanOf('„nützlich“ und „sehr ehrlich“');
    const citation = cite(article, passages, words);
    expect(citation.paragraph).toBe(2);
    expect(citation.quote).toMatch(/^Trump bezeichnete das Telefonat .* charakterisierte\.$/u);
    expect(citation.highlights).toEqual([words]);
    expect(citation.quote).toBe(article.text.slice(citation.span.start, citation.span.end));
  });

  it('quotes a run of sentences when the words reach over a full stop', () => {
    const citation = cite(article, passages, spanOf('in der Ukraine. Experten warnen'));
    expect(citation.quote).toBe(
      'Trump und Putin sprechen über Waffenruhe in der Ukraine. Experten warnen vor Zeitspiel der Russen.',
    );
    expect(citation.paragraph).toBe(0);
  });

  it('refuses words that are no sentence of a paragraph', () => {
    expect(() => cite(article, passages, spanOf('Geheimverhandlungen'))).toThrow(RangeError);
    expect(() => cite(article, passages, { start: 0, end: article.text.length })).toThrow(/Cannot cite 0–/u);
  });

  it('names the section', () => {
    expect(cite(article, passages, spanOf('30-tägige')).section).toBe('Forderungen und strategische Überlegungen');
    expect(cite(article, passages, spanOf('Memorandum')).section).toBeNull();
  });
});

describe('citePassage()', () => {
  it('quotes a passage without highlights unless some are given', () => {
    const passage = passages[5];
    if (!passage) throw new Error('expected a passage');
    expect(citePassage(article, passage)).toMatchObject({ quote: passage.text, highlights: [] });
  });
});
