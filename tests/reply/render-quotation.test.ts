import { describe, expect, it } from 'vitest';
import { searchQuotations } from '../../src/answer/search-quotations.ts';
import type { Language } from '../../src/article/article.ts';
import { type AskedQuotations, renderQuotations } from '../../src/reply/render-quotation.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';
import { shownQuotes } from '../fixtures/shown-quotes.ts';

const render = (asked: AskedQuotations, from = 0, language: Language = 'de') =>
  renderQuotations(searchQuotations(knowledge, asked), asked, from, { knowledge, language });

describe('renderQuotations()', () => {
  it('shows the words in their marks, the speaker and the paragraph', () => {
    const reply = render({ search: 'maximalen Friedenswillens' });
    expect(reply.embeds[0]?.description).toMatch(/^> „maximalen Friedenswillens“\n— \*\*Putin\*\*\n-# ¶1/);
    expect(reply.embeds[0]?.title).toBe('Wörtliche Zitate zu „maximalen Friedenswillens“');
  });

  it('adds the translation for whom reads another language, marked as one', () => {
    expect(render({ speaker: 'putin' }, 0, 'en').embeds[0]?.description).toContain(
      '-# Translation of the quoted words: “maximum will for peace”',
    );
  });

  it('shows them page by page', () => {
    const first = render({});
    const second = render({}, first.cites.length);
    const shown = [...shownQuotes(first), ...shownQuotes(second)];
    expect(shown).toEqual(knowledge.quotations.map(({ text }) => `„${text}“`));
    expect(second.embeds[0]?.footer).toBe('Zitate 6 bis 9 von 9');
    checkReply(first, knowledge);
    checkReply(second, knowledge);
  });

  it('says who is quoted where the one asked for is not', () => {
    expect(render({ speaker: 'Selenskyj' }).embeds[0]?.description).toBe(
      'Von „Selenskyj“ finde ich im Artikel kein wörtliches Zitat.\nWörtlich zitiert werden: Trump, Putin.',
    );
  });

  it('says that nothing fits', () => {
    const reply = render({ search: 'xyzzy quux' });
    expect(reply.embeds[0]?.description).toContain('kein wörtliches Zitat');
    expect(reply.cites).toEqual([]);
  });

  it('shows markdown in quotations as it stands in the article', () => {
    const setting = { knowledge: nastyKnowledge, language: 'en' } as const;
    const reply = renderQuotations(searchQuotations(nastyKnowledge, {}), {}, 0, setting);
    checkReply(reply, nastyKnowledge);
    expect(shownQuotes(reply)).toEqual(['„**fett** und `code`“']);
  });
});
