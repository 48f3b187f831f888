import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { allParagraphs, findParagraph, sliceSpan } from '../../src/article/span.ts';

const source = { publisher: null, url: null, published: null, retrieved: null, sha256: '' };
const parse = (text: string, hasLead = true) => parseArticle(text, { id: 'sample', language: 'de', source, hasLead });
const problemsOf = (text: string): string[] => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);
};

const text = '# Titel\n\nVorspann.\n\nErster Absatz.\n\n## Abschnitt\n\nZweiter Absatz.\n\nDritter.\n';

describe('parseArticle()', () => {
  it('numbers the body from 1, the lead as 0, and headings not at all', () => {
    const parsed = parse(text);
    if (!parsed.ok) throw new Error('expected an article');
    const { article } = parsed;
    expect(article.title).toBe('Titel');
    expect(allParagraphs(article).map(({ number, section, span }) => [number, section, sliceSpan(text, span)])).toEqual(
      [
        [0, null, 'Vorspann.'],
        [1, null, 'Erster Absatz.'],
        [2, 'Abschnitt', 'Zweiter Absatz.'],
        [3, 'Abschnitt', 'Dritter.'],
      ],
    );
    expect(findParagraph(article, 4)).toBeNull();
    expect(article.text).toBe(text);
  });

  it('begins with paragraph 1 where there is no lead', () => {
    const parsed = parse(text, false);
    if (!parsed.ok) throw new Error('expected an article');
    expect(parsed.article.lead).toBeNull();
    expect(parsed.article.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('tells everything that is wrong at once, each with its line', () => {
    const problems = problemsOf('Titel\r\n\n### Tief\n\nAbsatz e\u0301.\n');
    expect(problems.length).toBe(4);
    expect(problems.join('\n')).toMatch(/^1: .*NFC/mu);
    expect(problems.join('\n')).toMatch(/^1: .*CR/mu);
    expect(problems.join('\n')).toMatch(/^3: .*"### Tief"/mu);
  });

  it('refuses an article without a body', () => {
    expect(problemsOf('# Titel\n')).toEqual(['1: Cannot read the article: expected at least one paragraph']);
    expect(problemsOf('')).toHaveLength(2);
  });
});
