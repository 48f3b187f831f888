import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { writeIn, writePack } from '../fixtures/pack.ts';

const readText = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('buildKnowledge() writes nothing where nothing changed', () => {
  expect(buildKnowledge(writePack())).toEqual({ ok: true, written: [] });
});

test('buildKnowledge() takes over a changed article and keeps the comments of pack.yaml', () => {
  const folder = writePack();
  const facts = readText(folder, 'pack.yaml');
  writeIn(folder, 'pack.yaml', `# by hand\n${facts}`);
  writeIn(folder, 'article.md', `${readText(folder, 'article.md')}\nEin Satz mehr.\n`);
  expect(loadKnowledge(folder).ok).toBe(false);
  expect(buildKnowledge(folder)).toEqual({ ok: true, written: ['pack.yaml', 'passages.json'] });
  const after = readText(folder, 'pack.yaml');
  expect(after.replace(/sha256: .*/u, '')).toBe(`# by hand\n${facts}`.replace(/sha256: .*/u, ''));
  expect(loadKnowledge(folder).ok).toBe(true);
});

test('buildKnowledge() refuses an article that cannot be read', () => {
  const built = buildKnowledge(writePack({ files: { 'article.md': 'no title\n' } }));
  expect(built.ok ? [] : built.problems.map(({ check, line }) => [check, line])).toContainEqual([
    'article-readable',
    1,
  ]);
});

test('passages.json holds the places of paragraphs, sentences and quotations', () => {
  const folder = writePack();
  const article = readText(folder, 'article.md');
  const { paragraphs, sentences, quotations } = JSON.parse(readText(folder, 'passages.json'));
  const slice = ({ start, end }: { start: number; end: number }): string => article.slice(start, end);
  expect(paragraphs.map(({ number }: { number: number }) => number)).toEqual([0, 1, 2]);
  expect(sentences.map(slice)).toEqual([
    'Anna Berg und Bernd Tal trafen sich am See.',
    'Anna Berg nannte das Treffen „hilfreich“.',
    'Bernd Tal kündigte 3 neue Boote an.',
    'Sie will die Boote „bald sehen“.',
    'Der Rat bleibt still.',
  ]);
  expect(quotations.map(slice)).toEqual(['hilfreich', 'bald sehen']);
});
