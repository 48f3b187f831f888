/** Questions about an English article. */
import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Language } from '../../src/article/article.ts';
import { loadPack } from '../fixtures/load-pack.ts';

const knowledge = loadPack('knowledge/skerra-ferry');

function entryOf(text: string, language: Language): string | null {
  const answer = answerQuestion(knowledge, { text, language });
  return 'entry' in answer ? answer.entry.id : null;
}

it.each([
  ['whats the captains fathers saying', 'tulloch-quote-sea'],
  ['What’s Prentice’s promise to residents on the toll?', 'toll-residents'],
  ["who'd be paying the rest of the bridge?", 'cost-government-share'],
  ['wen was the kittiwake built', 'kittiwake-built'],
  ['wat does bell want', 'bell-ambulance'],
  ['wy did strang pour away milk', 'milk-why'],
  ['Were there 260 at the pier', 'protest-number'],
  ['did 19 of them vote for it', 'vote-yes'],
  ['is it really twenty-five minutes by boat', 'trip-duration'],
  ["They've collected how many signatures?", 'signatures-number'],
  ["isn't there a toll for residents", 'toll-residents'],
])('answers "%s" with "%s"', (text, entry) => {
  expect(entryOf(text, 'en')).toBe(entry);
});

it.each([
  ['Hat die Grafschaft vierzig Prozent zu zahlen?', 'cost-county-share'],
  ['Sind es zwei Enthaltungen?', 'vote-abstained'],
])('answers the German "%s" with "%s"', (text, entry) => {
  expect(entryOf(text, 'de')).toBe(entry);
});
