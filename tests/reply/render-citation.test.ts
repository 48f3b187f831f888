import { describe, expect, it } from 'vitest';
import { renderCitation, renderSource } from '../../src/reply/render-citation.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { citeWords, nastyKnowledge } from '../fixtures/nasty-knowledge.ts';
import { quotesIn } from '../fixtures/shown-quotes.ts';

const evidence = knowledge.entries.flatMap((entry) => entry.evidence);

describe('renderCitation()', () => {
  it('shows every piece of evidence of the pack to the letter', () => {
    for (const citation of evidence) {
      expect(quotesIn(renderCitation(citation, { knowledge, language: 'de' }))).toEqual([citation.quote]);
      expect(quotesIn(renderCitation(citation, { knowledge, language: 'en' }))).toEqual([citation.quote]);
    }
  });

  it('shows markdown of the article as it stands there', () => {
    const citation = citeWords('**fett** und `code`');
    const markdown = renderCitation(citation, { knowledge: nastyKnowledge, language: 'de' });
    expect(markdown).toContain('„**\\*\\*fett\\*\\* und \\`code\\`**“ an \\@everyone');
    expect(quotesIn(markdown)).toEqual([citation.quote]);
  });

  it('gives the translation of quoted words to whom reads another language, marked as one', () => {
    const quoted = knowledge.quotations.find(({ text }) => text === 'maximalen Friedenswillens');
    if (quoted === undefined) throw new Error('Find the quotation: expected it in the pack');
    const english = renderCitation(quoted.citation, { knowledge, language: 'en' });
    expect(english).toMatch(/^-# Translation of the quoted words: .*“maximum will for peace”$/m);
    expect(renderCitation(quoted.citation, { knowledge, language: 'de' })).not.toContain('maximum');
  });
});

describe('renderSource()', () => {
  it('names paragraph, section and article', () => {
    const cited = evidence.find(({ paragraph }) => paragraph === 3);
    if (cited === undefined) throw new Error('Find evidence in paragraph 3: expected some');
    expect(renderSource(cited, { knowledge, language: 'de' })).toBe(
      `-# ¶3 · Forderungen und strategische Überlegungen · ${knowledge.article.title}`,
    );
  });

  it('calls paragraph 0 by its name', () => {
    const cited = evidence.find(({ paragraph }) => paragraph === 0);
    if (cited === undefined) throw new Error('Find evidence in the lead: expected some');
    expect(renderSource(cited, { knowledge, language: 'de' }, { title: false })).toBe('-# Vorspann');
    expect(renderSource(cited, { knowledge, language: 'en' }, { title: false })).toBe('-# lead');
  });

  it('leads to the words where the address of the article is known', () => {
    const source = renderSource(citeWords('Vorspann'), { knowledge: nastyKnowledge, language: 'de' });
    expect(source).toBe(
      '-# [Vorspann · \\*Titel\\* mit \\[Link\\](https\\://evil.example) und \\@here](https://example.org/artikel_%281%29?q=a%20b#:~:text=Das%20ist%20_der_%20Vorspann.)',
    );
  });
});
