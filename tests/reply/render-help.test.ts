import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { exampleQuestions, renderHelp } from '../../src/reply/render-help.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';

describe('renderHelp()', () => {
  it.each(['de', 'en'] as const)('names every command that people can type (%s)', (language) => {
    const text = renderHelp({ knowledge, language }).embeds[0]?.description;
    for (const { names, hidden } of commands) if (!hidden) expect(text).toContain(`\`/${names[language]}\``);
  });

  it('fits, for any pack, and only the asker sees it', () => {
    for (const language of ['de', 'en'] as const) {
      checkReply(renderHelp({ knowledge, language }), knowledge);
      checkReply(renderHelp({ knowledge: nastyKnowledge, language }), nastyKnowledge);
    }
    expect(renderHelp({ knowledge, language: 'de' }).audience).toBe('asker');
  });
});

describe('exampleQuestions()', () => {
  it('takes questions that the pack answers, of different topics', () => {
    const examples = exampleQuestions(knowledge, 3);
    expect(new Set(examples.map(({ topics }) => topics[0])).size).toBe(3);
    for (const entry of examples) {
      expect(answerQuestion(knowledge, { text: entry.asks.de[0] ?? '' })).toMatchObject({ kind: 'curated', entry });
    }
  });
});
