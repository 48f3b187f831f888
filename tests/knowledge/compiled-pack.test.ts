import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCompiledPack } from '../../src/knowledge/compiled-pack.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { openPackFiles } from '../../src/knowledge/pack-files.ts';
import { writeIn, writePack } from '../fixtures/pack.ts';

function createCache(): string {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-packs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'packs');
}

/** A pack that was loaded once, and the cache that it was kept in. */
function writeKept(): { folder: string; cache: string } {
  const [folder, cache] = [writePack(), createCache()];
  expect(loadKnowledge(folder, { cache }).ok).toBe(true);
  expect(isKept(folder, cache)).toBe(true);
  return { folder, cache };
}

const isKept = (folder: string, cache: string): boolean => openCompiledPack(openPackFiles(folder), cache) !== null;

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('what was compiled loads as the same knowledge', () => {
  const { folder, cache } = writeKept();
  expect(loadKnowledge(folder, { cache })).toEqual(loadKnowledge(folder));
});

test('a pack is compiled for all folders that hold the same files', () => {
  const { cache } = writeKept();
  expect(isKept(writePack(), cache)).toBe(true);
});

test('what was compiled of other files is not taken', () => {
  for (const name of ['topics.yaml', 'pack.yaml', 'passages.json', 'questions/stated.yaml']) {
    const { folder, cache } = writeKept();
    writeIn(folder, name, `${read(folder, name)}\n`);
    expect(isKept(folder, cache)).toBe(false);
    expect(loadKnowledge(folder, { cache }).ok).toBe(true);
  }
});

test('another file of questions makes what was compiled stale', () => {
  const { folder, cache } = writeKept();
  writeIn(folder, 'questions/more.yaml', '[]\n');
  expect(isKept(folder, cache)).toBe(false);
});

test('a missing file is another thing than an empty one', () => {
  const cache = createCache();
  const [empty, missing] = ['', null].map((text) => writePack({ files: { 'lexicon.yaml': text } }));
  loadKnowledge(empty ?? '', { cache });
  expect(isKept(missing ?? '', cache)).toBe(false);
});

test('a tampered article is refused though its pack was compiled, and is not kept', () => {
  const { folder, cache } = writeKept();
  writeIn(folder, 'article.md', read(folder, 'article.md').replace('bleibt still', 'bleibt laut'));
  const loaded = loadKnowledge(folder, { cache });
  expect(loaded.ok ? [] : loaded.problems.map(({ check }) => check)).toContain('article-unchanged');
  expect(isKept(folder, cache)).toBe(false);
});

test('a damaged compiled form is passed over, and made anew', () => {
  const { folder, cache } = writeKept();
  const path = join(cache, readdirSync(cache)[0] ?? '');
  const whole = readFileSync(path);
  for (const damaged of [whole.subarray(0, -40), whole.subarray(0, 70), Buffer.alloc(0), Buffer.from('{}')]) {
    writeFileSync(path, damaged);
    expect(isKept(folder, cache)).toBe(false);
    expect(loadKnowledge(folder, { cache }).ok).toBe(true);
    expect(isKept(folder, cache)).toBe(true);
  }
});

test('a pack loads where nothing can be kept', () => {
  const [folder, cache] = [writePack(), createCache()];
  writeFileSync(cache, 'a file, not a folder');
  expect(loadKnowledge(folder, { cache })).toEqual(loadKnowledge(folder));
  expect(readFileSync(cache, 'utf8')).toBe('a file, not a folder');
});

test('the eight packs that were used last are kept', () => {
  const { folder, cache } = writeKept();
  for (const count of Array.from({ length: 9 }, (_, at) => at + 1)) {
    for (const name of readdirSync(cache)) setAge(join(cache, name), 60);
    expect(loadKnowledge(folder, { cache }).ok).toBe(true);
    const other = writePack({ files: { 'questions/more.yaml': `${'\n'.repeat(count)}[]\n` } });
    expect(loadKnowledge(other, { cache }).ok).toBe(true);
  }
  expect(readdirSync(cache)).toHaveLength(8);
  expect(isKept(folder, cache)).toBe(true);
});

function setAge(path: string, seconds: number): void {
  const time = statSync(path).mtimeMs / 1000 - seconds;
  utimesSync(path, time, time);
}
