import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Knowledge } from '../../src/answer/answer.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { writeIn, writePack } from '../fixtures/pack.ts';

function load(folder: string): Knowledge {
  const loaded = loadKnowledge(folder);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.knowledge;
}

/** The problems of a pack as `file:line:column check message`. */
function tell(folder: string): string[] {
  const loaded = loadKnowledge(folder);
  return loaded.ok
    ? []
    : loaded.problems.map(
        ({ file, line, column, check, message }) =>
          `${file.slice(folder.length + 1)}:${line}:${column} ${check} ${message}`,
      );
}

const readText = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('loadKnowledge() reads the real pack', () => {
  const { article, passages, entries, positions, quotations } = load('knowledge/trump-putin-telefonat');
  expect(article.title).toBe('Putin und Trump: Geheimverhandlungen über Frieden in der Ukraine?');
  expect(article.paragraphs).toHaveLength(6);
  expect(passages).toHaveLength(23);
  expect(entries.filter(({ kind }) => kind === 'stated').length).toBeGreaterThanOrEqual(70);
  expect(entries.filter(({ kind }) => kind === 'not_stated').length).toBeGreaterThanOrEqual(40);
  expect(positions.some(({ gives }) => gives === 'none')).toBe(true);
  expect(quotations.map(({ text }) => text)).toContain('maximalen Friedenswillens');
});

test('loadKnowledge() cites the whole sentence with the decisive words as its highlight', () => {
  const { article, entries } = load(writePack());
  const [citation] = entries.find(({ id }) => id === 'urteil')?.evidence ?? [];
  expect(citation?.quote).toBe('Anna Berg nannte das Treffen „hilfreich“.');
  expect(citation?.highlights.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    'nannte das Treffen „hilfreich“',
  ]);
});

test('loadKnowledge() gives quotations their speaker, translation and sentence', () => {
  const { quotations } = load(writePack());
  expect(
    quotations.map(({ text, speaker, translation, citation }) => [text, speaker, translation, citation.quote]),
  ).toEqual([
    ['hilfreich', 'berg', { en: 'helpful' }, 'Anna Berg nannte das Treffen „hilfreich“.'],
    ['bald sehen', null, {}, 'Sie will die Boote „bald sehen“.'],
  ]);
});

test('loadKnowledge() freezes what it returns', () => {
  const knowledge = load(writePack());
  const [entry] = knowledge.entries;
  expect(Object.isFrozen(knowledge)).toBe(true);
  expect(Object.isFrozen(entry?.evidence[0].highlights[0])).toBe(true);
  expect(Object.isFrozen(knowledge.article.source)).toBe(true);
  expect(Object.isFrozen(knowledge.index)).toBe(true);
});

test('loadKnowledge() tells a syntax error with its line and column', () => {
  const folder = writePack({ files: { 'topics.yaml': '- id: treffen\n  names: {de: Treffen\n' } });
  expect(tell(folder)[0]).toMatch(/^topics\.yaml:3:1 yaml-syntax Cannot read the file as YAML: /u);
});

test('loadKnowledge() tells everything that is wrong, sorted by file and line', () => {
  const folder = writePack({
    change: (pack) => {
      Object.assign(pack.stated[0] ?? {}, { actors: ['wald'], anser: 'x' });
      Object.assign(pack.stated[1] ?? {}, { actors: ['wald'], reviewed: '2026-13-01' });
      Object.assign(pack.positions[0] ?? {}, { stance: { de: 5 }, gives: 'maybe' });
    },
    files: { 'lexicon.yaml': 'words: Boot\n', 'topics.yaml': null },
  });
  expect(tell(folder)).toEqual([
    'lexicon.yaml:1:1 shape Cannot read the file: expected a list of items, each after a "- "',
    'positions.yaml:3:10 shape Cannot read "gives": expected one of "position"|"none"',
    'positions.yaml:4:3 shape Cannot read "stance.en": expected string, found nothing',
    'positions.yaml:5:9 shape Cannot read "stance.de": expected string, found number',
    'questions/stated.yaml:29:10 shape Cannot read "anser": expected no such key',
    'questions/stated.yaml:56:7 actor-known Cannot find the actor "wald": expected an id of actors.yaml',
    'questions/stated.yaml:57:13 reviewed-date-valid Cannot read the date "2026-13-01": expected a day of the calendar as YYYY-MM-DD',
    'topics.yaml:1:1 file-present Cannot find "topics.yaml": expected the file',
  ]);
});

test('loadKnowledge() refuses a tampered article, names the paragraph, and says what to do', () => {
  const folder = writePack();
  writeIn(folder, 'article.md', readText(folder, 'article.md').replace('bleibt still', 'bleibt laut'));
  expect(tell(folder)).toContain(
    'article.md:9:1 article-unchanged Cannot use the article: expected the SHA-256 that pack.yaml names, paragraph 2 is not what it was; restore it, or, where the change is meant, run `npm run cli -- knowledge build`',
  );
  expect(tell(folder).filter((line) => line.includes('evidence-exists-once'))).not.toEqual([]);
});

test('loadKnowledge() refuses an article of which only the title was touched', () => {
  const folder = writePack();
  writeIn(folder, 'article.md', readText(folder, 'article.md').replace('# Ein', '# Mein'));
  expect(tell(folder)[0]).toContain('article.md:1:1 article-unchanged');
});

test('loadKnowledge() refuses an article with line ends of another system', () => {
  const folder = writePack();
  writeIn(folder, 'article.md', readText(folder, 'article.md').replaceAll('\n', '\r\n'));
  expect(tell(folder)).toEqual([
    'article.md:1:1 article-readable Cannot use the article: expected line ends of LF alone, found CR',
  ]);
});

test('loadKnowledge() reads YAML with line ends of another system', () => {
  const folder = writePack();
  writeIn(folder, 'actors.yaml', readText(folder, 'actors.yaml').replaceAll('\n', '\r\n'));
  expect(load(folder).actors.map(({ id }) => id)).toEqual(['berg', 'tal']);
});

test('loadKnowledge() refuses an article that is not UTF-8', () => {
  const folder = writePack();
  const [before = '', after = ''] = readText(folder, 'article.md').split('bleibt');
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe4]), Buffer.from(after)]);
  writeFileSync(join(folder, 'article.md'), bytes);
  expect(tell(folder)).toEqual(['article.md:9:1 article-readable Cannot read the article: expected UTF-8 throughout']);
});

test('loadKnowledge() refuses passages that are missing, or not of this article', () => {
  const folder = writePack();
  const passages = readText(folder, 'passages.json');
  const remedy = 'run `npm run cli -- knowledge build`';
  const [line = '', start = ''] = /\{"id":"1\.2","paragraph":1,"start":(\d+),"end":\d+\}/u.exec(passages) ?? [];
  writeIn(folder, 'passages.json', passages.replace(line, line.replace(start, `${Number(start) + 1}`)));
  expect(tell(folder)).toEqual([
    `passages.json:12:5 passages-fit-article Cannot use sentences 3 of "passages.json": the article has ${line} there; ${remedy}`,
  ]);
  writeIn(folder, 'passages.json', passages.replace(/"sha256": "..../u, '"sha256": "0000'));
  expect(tell(folder)).toEqual([
    `passages.json:3:13 passages-fit-article Cannot use "passages.json": it was built from another article; ${remedy}`,
  ]);
  writeIn(folder, 'passages.json', '');
  expect(tell(folder)[0]).toContain(`Cannot read "passages.json" as JSON: ${remedy}`);
});

test('loadKnowledge() says which file is missing', () => {
  expect(tell(writePack({ files: { 'pack.yaml': null } }))).toEqual([
    'pack.yaml:1:1 file-present Cannot find "pack.yaml": expected the file',
  ]);
});
