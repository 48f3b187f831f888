import { describe, expect, it } from 'vitest';
import type { Answer, Knowledge } from '../../src/answer/answer.ts';
import { answerEntry } from '../../src/answer/answer-question.ts';
import { nearestPassages } from '../../src/answer/nearest-passages.ts';
import type { Language } from '../../src/article/article.ts';
import { renderAnswer, renderOthers } from '../../src/reply/render-answer.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';
import { shownQuotes } from '../fixtures/shown-quotes.ts';

const entry = (id: string, { entries }: Knowledge = knowledge) => {
  const found = entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`Find the entry "${id}": expected it in the pack`);
  return found;
};
const render = (answer: Answer, language: Language = 'de', asked = 'Was war?'): Reply =>
  renderAnswer(answer, asked, { knowledge, language });
const unanswered: Answer = {
  kind: 'unanswered',
  reason: 'not-in-article',
  nearest: nearestPassages(knowledge, 'Waffenruhe Ukraine', 2),
};

describe('renderAnswer()', () => {
  it('shows the question, the answer, the evidence and who stands behind it', () => {
    const reply = render(answerEntry(entry('waffenruhe-trump-aeusserung')));
    const [embed] = reply.embeds;
    expect(embed?.title).toBe('Was war?');
    expect(embed?.description).toMatch(/^Trump äußerte, .*\n\n> Trump äußerte, dass .*\n-# ¶1 · Putin und Trump/);
    expect(embed?.footer).toBe('Redaktionelle Antwort · geprüft am 23.11.2026');
    expect(reply.cites).toEqual(entry('waffenruhe-trump-aeusserung').evidence);
  });

  it('answers in the language of the reader and leaves the evidence as it is', () => {
    const reply = render(answerEntry(entry('waffenruhe-trump-aeusserung')), 'en');
    expect(reply.embeds[0]?.description).toMatch(/^Trump said both sides could “immediately start/);
    expect(shownQuotes(reply)).toEqual([entry('waffenruhe-trump-aeusserung').evidence[0].quote]);
    expect(reply.embeds[0]?.footer).toBe('Curated answer · reviewed 23 November 2026');
  });

  it('says that the article does not say it, and shows what comes closest', () => {
    const { embeds, cites } = render(answerEntry(entry('nicht-telefonat-dauer')));
    expect(embeds[0]?.description).toMatch(
      /^\*\*Das steht nicht im Artikel\.\*\*\n.*\n\nWas dem am nächsten kommt:\n\n> /,
    );
    expect(cites).not.toHaveLength(0);
  });

  it('marks passages that search found as such', () => {
    const [passage] = nearestPassages(knowledge, 'Waffenruhe', 1);
    if (passage === undefined) throw new Error('Find a passage: expected one');
    const reply = render({ kind: 'quoted', citations: [passage] });
    expect(reply.embeds[0]?.description).toMatch(/^Im Artikel steht dazu:\n\n> /);
    expect(reply.embeds[0]?.footer).toContain('nicht redaktionell geprüft');
  });

  it('says plainly that it has no answer and offers the nearest passages as no more than that', () => {
    const reply = render(unanswered, 'en');
    expect(reply.embeds[0]?.description).toMatch(
      /^I can’t find an answer to that in the article\.\n\nThe closest I can offer/,
    );
    expect(shownQuotes(reply)).toHaveLength(2);
    expect(reply.cites).toEqual(unanswered.nearest);
  });

  it('claims nothing where nothing is near', () => {
    const reply = render({ kind: 'unanswered', reason: 'too-vague', nearest: [] });
    expect(reply.cites).toEqual([]);
    expect(shownQuotes(reply)).toEqual([]);
  });

  it('shows what was asked on one line, escaped and shortened', () => {
    expect(render(unanswered, 'de', '**Was**\n@everyone').embeds[0]?.title).toBe('\\*\\*Was\\*\\* \\@everyone');
    expect(render(unanswered, 'de', '*'.repeat(6000)).embeds[0]?.title).toMatch(/^(\\\*){119}…$/);
    expect(render(unanswered, 'de', '\u200B').embeds[0]?.title).toBe('(keine Frage)');
  });

  it('cites fewer whole sentences where there is no room for all', () => {
    const reply = renderAnswer(answerEntry(entry('zu-lang', nastyKnowledge)), '?', {
      knowledge: nastyKnowledge,
      language: 'de',
    });
    checkReply(reply, nastyKnowledge);
    expect(shownQuotes(reply)[0]).toBe('Danach kommt ein kurzer Satz.');
    expect(reply.cites[0]?.quote).toBe('Danach kommt ein kurzer Satz.');
    expect(reply.embeds[0]?.description).toMatch(/^Sehr \\\*lang\\\* \\@everyone\n/);
  });

  it('names the place alone where not even one sentence has room', () => {
    const reply = renderAnswer(answerEntry(entry('nur-zu-lang', nastyKnowledge)), '?', {
      knowledge: nastyKnowledge,
      language: 'de',
    });
    checkReply(reply, nastyKnowledge);
    expect(shownQuotes(reply)).toEqual([]);
    expect(reply.embeds[0]?.description).toMatch(/Der Satz ist zu lang.*\n-# \[¶3/);
  });

  it('keeps the limits and the words of the article for every entry of the pack, in both languages', () => {
    for (const one of knowledge.entries) {
      checkReply(render(answerEntry(one), 'de'), knowledge);
      checkReply(render(answerEntry(one), 'en'), knowledge);
    }
  });
});

describe('renderOthers()', () => {
  it('lists passages as no answers', () => {
    const reply = renderOthers(nearestPassages(knowledge, 'Sanktionen', 3), { knowledge, language: 'de' });
    checkReply(reply, knowledge);
    expect(reply.embeds[0]?.description).toMatch(/^Das passt auch dazu, eine Antwort ist es nicht unbedingt:/);
  });

  it('says so where there are none', () => {
    expect(renderOthers([], { knowledge, language: 'en' }).embeds[0]?.description).toContain('any other passage');
  });
});
