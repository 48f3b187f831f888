import { expect, it } from 'vitest';
import { citePassage } from '../../src/answer/cite.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { renderSearchAmong } from '../../src/reply/render-search.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';

const { article, passages } = nastyKnowledge;
const setting = { knowledge: nastyKnowledge, language: 'de' } as const;
const found = passages.map((passage) => citePassage(article, passage)).sort((a, b) => b.quote.length - a.quote.length);

it.each([1, 2, 3, 5])('passages of %i articles fit one message, however long they are', (count) => {
  const groups = Array.from({ length: count }, () => ({ setting, found }));
  const { embeds, cites } = renderSearchAmong(groups, 'x'.repeat(300), setting);
  expect(cites.length).toBeGreaterThan(0);
  const texts = embeds.map(({ title = '', description = '', footer = '' }) => title + description + footer);
  expect(texts.join('').length).toBeLessThanOrEqual(LIMITS.embedTotal);
  for (const { description = '' } of embeds) expect(description.length).toBeLessThanOrEqual(LIMITS.embedDescription);
});
