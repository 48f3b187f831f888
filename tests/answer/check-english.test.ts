/** Claims about an English article. */
import { expect, it } from 'vitest';
import { checkQuotes, mostTelling } from '../../src/answer/check-quote.ts';
import { loadPack } from '../fixtures/load-pack.ts';

const knowledge = loadPack('knowledge/skerra-ferry');
const verdictOf = (text: string): string | undefined => mostTelling(checkQuotes(knowledge, { text }))?.verdict;

it.each([
  ["Okafor: 'They've decided over our heads'", 'verbatim'],
  ['bridges arent cheap, theyre only expensive later', 'verbatim'],
  ['bridges are cheap, theyre only expensive later', 'altered'],
  ['Whitlock: “to be honored to the last day”', 'verbatim'],
  ['Last winter 57 sailings were canceled because of storms', 'verbatim'],
  ['some 300 gray seals raise their young', 'verbatim'],
  ['Whitlock: “to be ignored to the last day”', 'altered'],
  ['Prentice replied that you don’t cross a sea in two jumps', 'verbatim'],
  ['Nair complained that the council hadn’t asked a single islander before the vote', 'misattributed'],
  ['Boris Johnson insisted: "You don\'t cross a sea in two jumps"', 'misattributed'],
  ['Marsh warnte, dass die Pfeiler dort stünden, wo rund 300 Kegelrobben ihre Jungen aufziehen', 'misattributed'],
])('judges %s as %s', (text, verdict) => {
  expect(verdictOf(text)).toBe(verdict);
});
