import { describe, expect, it } from 'vitest';
import { renderArticle } from '../../src/reply/render-article.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';

describe('renderArticle()', () => {
  it('shows the title, the lead, the outline with paragraph numbers, the source and the method', () => {
    const reply = renderArticle({ knowledge, language: 'de' });
    checkReply(reply, knowledge);
    const { title, description } = reply.embeds[0] ?? {};
    expect(title).toBe(knowledge.article.title);
    expect(description).toContain('¶1–¶2 · ohne Überschrift\n¶3–¶4 · Forderungen und strategische Überlegungen\n¶5–¶6');
    expect(description).toContain('Woher der Artikel stammt, ist nicht bekannt.');
    expect(description).toContain(`${knowledge.passages.length} Sätze`);
    expect(reply.cites[0]?.paragraph).toBe(0);
  });

  it('names the source where it is known, and escapes all that editors wrote', () => {
    const reply = renderArticle({ knowledge: nastyKnowledge, language: 'en' });
    checkReply(reply, nastyKnowledge);
    const { title, description } = reply.embeds[0] ?? {};
    expect(title).toBe('\\*Titel\\* mit \\[Link\\](https\\://evil.example) und \\@here');
    expect(description).toContain(
      '[Der \\*Bote\\*](https://example.org/artikel_%281%29?q=a%20b) · published 2 January 2026',
    );
  });
});
