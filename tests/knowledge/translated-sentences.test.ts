import { expect, test } from 'vitest';
import { loadChecks } from '../../src/knowledge/checks/index.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { tellAll } from '../fixtures/mistakes.ts';
import { writePack } from '../fixtures/pack.ts';
import { translatedSentences } from '../fixtures/translated-sentences.ts';

const writeTranslated = (): string =>
  writePack({
    change: (pack) => {
      pack.sentences = structuredClone([...translatedSentences]);
    },
  });

test('sentences with their translations are right as they are', () => {
  expect(tellAll(writeTranslated(), loadChecks)).toEqual([]);
});

test('they are loaded with the places of what somebody says', () => {
  const loaded = loadKnowledge(writeTranslated());
  if (!loaded.ok) throw new Error(`Load the small pack: ${JSON.stringify(loaded.problems)}, expected no problems`);
  const { article, sentences } = loaded.knowledge;
  expect(sentences.map(({ citation }) => citation.paragraph)).toEqual([0, 1, 1, 2, 2]);
  const said = sentences.flatMap((one) => one.said);
  expect(said.map(({ speaker, span }) => [speaker, article.text.slice(span.start, span.end)])).toEqual([
    ['berg', '„hilfreich“'],
    ['tal', '3 neue Boote'],
  ]);
  expect(sentences[2]?.translations.en?.map(({ text }) => text)).toEqual([
    'Bernd Tal announced 3 new boats.',
    '3 new boats were announced by Bernd Tal.',
  ]);
});

test('a pack without them has none', () => {
  const loaded = loadKnowledge(writePack());
  expect(loaded.ok && loaded.knowledge.sentences).toEqual([]);
});
