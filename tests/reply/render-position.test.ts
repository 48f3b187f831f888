import { describe, expect, it } from 'vitest';
import { findPosition } from '../../src/answer/find-position.ts';
import type { Language } from '../../src/article/article.ts';
import { renderPosition } from '../../src/reply/render-position.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';

const render = (actor: string, topic?: string, language: Language = 'de') =>
  renderPosition(findPosition(knowledge, { actor, topic: topic ?? null }), { actor, topic }, { knowledge, language });

describe('renderPosition()', () => {
  it('shows the stance and its evidence', () => {
    const [embed] = render('trump', 'sanktionen').embeds;
    expect(embed?.title).toBe('Trump · Sanktionen');
    expect(embed?.description).toMatch(/^Trump ist skeptisch.*\n> \*\*Trump, der skeptisch/);
  });

  it('lists all positions of an actor, each under its topic', () => {
    const reply = render('trump');
    expect(reply.embeds[0]?.title).toBe('Trump: alle Positionen');
    expect(reply.embeds[0]?.description).toContain('**Sanktionen**\nTrump ist skeptisch');
    expect(reply.cites.length).toBeGreaterThan(3);
  });

  it('names who speaks where another speaks for whom was asked', () => {
    const [embed] = render('ukraine', 'sanktionen', 'en').embeds;
    expect(embed?.title).toBe('Ukraine · Sanctions');
    expect(embed?.description).toMatch(/^\*\*Zelensky\*\*\n/);
  });

  it('says whom it knows where nobody is known by the name', () => {
    const reply = render('*Merkel*');
    expect(reply.embeds[0]?.description).toMatch(
      /^„\\\*Merkel\\\*“ kommt im Artikel nicht vor.*\nIch kenne: Trump, Putin/,
    );
    expect(reply.cites).toEqual([]);
  });

  it('says which topics there are where there is nothing on the one asked for', () => {
    expect(render('cnn', 'sanktionen').embeds[0]?.description).toMatch(/„Sanktionen“|CNN/);
    expect(render('trump', 'Quantenphysik', 'en').embeds[0]?.description).toMatch(
      /^I can’t find anything from Trump on “Quantenphysik” in the article\.\nThere is something on: .*Sanctions/,
    );
  });

  it('keeps the limits for every actor, with all topics at once', () => {
    for (const { id } of knowledge.actors) {
      checkReply(render(id), knowledge);
      checkReply(render(id, undefined, 'en'), knowledge);
    }
  });

  it('shows only whole positions where there are too many, and says how many more there are', () => {
    const answer = findPosition(nastyKnowledge, { actor: 'bote' });
    const reply = renderPosition(answer, { actor: 'bote' }, { knowledge: nastyKnowledge, language: 'de' });
    checkReply(reply, nastyKnowledge);
    expect(reply.embeds[0]?.description).toMatch(/Und \d+ mehr: Gib ein Thema an, dann zeige ich sie\.$/);
  });
});
