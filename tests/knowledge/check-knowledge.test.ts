import { expect, test } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/check-knowledge.ts';
import { writePack } from '../fixtures/pack.ts';

const tell = (folder: string): string[] =>
  checkKnowledge(folder).map(
    ({ file, line, column, check, message }) =>
      `${file.slice(folder.length + 1)}:${line}:${column} ${check} ${message}`,
  );

test('checkKnowledge() finds nothing in a right pack', () => {
  expect(tell(writePack())).toEqual([]);
});

test('checkKnowledge() tells a phrasing that another entry answers', () => {
  const folder = writePack({
    change: ({ notStated, stated }) => {
      notStated[0]?.asks.de.splice(0, 1, stated[0]?.asks.de[0] ?? '');
    },
  });
  expect(tell(folder).filter((line) => line.includes('phrasing-finds-its-own-entry'))).toHaveLength(1);
});

test('checkKnowledge() goes on to the other checks where one has found something', () => {
  const folder = writePack({
    change: ({ notStated, facts }) => {
      notStated[0]?.asks.de.pop();
      facts.title = 'Am See';
    },
  });
  expect(tell(folder).map((line) => line.split(' ')[1])).toEqual(['title-in-article', 'phrasings-enough']);
});
