import { describe, expect, it } from 'vitest';
import { allParagraphs, sliceSpan } from '../../src/article/span.ts';
import { renderPassage } from '../../src/reply/render-passage.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';
import { shownQuotes } from '../fixtures/shown-quotes.ts';

describe('renderPassage()', () => {
  it('shows every paragraph to the letter, the lead too', () => {
    const { article } = knowledge;
    for (const { number, span } of allParagraphs(article)) {
      const reply = renderPassage(number, { knowledge, language: 'de' });
      checkReply(reply, knowledge);
      expect(shownQuotes(reply)).toEqual([sliceSpan(article.text, span)]);
      expect(reply.cites[0]?.span).toEqual(span);
    }
  });

  it('says which one it is', () => {
    expect(renderPassage(3, { knowledge, language: 'de' }).embeds[0]?.footer).toBe('Absatz 3 von 6');
    expect(renderPassage(0, { knowledge, language: 'en' }).embeds[0]?.footer).toBe('Lead, followed by 6 paragraphs');
  });

  it.each([7, -1, 1e15, Number.NaN])('says what exists where there is no paragraph %d', (number) => {
    const reply = renderPassage(number, { knowledge, language: 'de' });
    expect(reply.embeds[0]?.description).toContain('Der Artikel hat die Absätze 1 bis 6; die 0 ist der Vorspann.');
    expect(reply.cites).toEqual([]);
  });

  it('shows the first sentences where a paragraph is too long, or its place alone', () => {
    const reply = renderPassage(3, { knowledge: nastyKnowledge, language: 'de' });
    checkReply(reply, nastyKnowledge);
    expect(reply.cites).toHaveLength(1);
  });
});
