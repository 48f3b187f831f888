import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { loadPack } from '../fixtures/load-pack.ts';

const knowledge = loadPack('knowledge/skerra-ferry');

it.each([
  ['is about a stranger only', 'What is the capital of Spain?'],
  ['is about a city that the article does not name', 'How many people live in London?'],
  ['shares but a small part of its words', 'What is Engineering News-Record?'],
  ['shares a single word of several', 'Über die Freisetzung welches Stoffes berichtet die Regierung?'],
])('claims nothing where a question %s: %s', (_, text) => {
  expect(answerQuestion(knowledge, { text }).kind).not.toMatch(/curated|quoted/u);
});
