import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledPackFile, openCompiledPack, takeCompiled } from '../../src/knowledge/compiled-pack.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { openPackFiles } from '../../src/knowledge/pack-files.ts';
import { readPack } from '../../src/knowledge/read-pack.ts';
import { writeIn, writePack } from '../fixtures/pack.ts';

const readBytes = (folder: string): Buffer => readFileSync(join(folder, compiledPackFile));

const isCompiled = (folder: string): boolean => openCompiledPack(openPackFiles(folder)) !== null;

test('the compiled form of the real pack is what a fresh build gives; if not, run `npm run cli -- knowledge build`', () => {
  const files = openPackFiles('knowledge/trump-putin-telefonat');
  const { pack } = readPack(files);
  const fresh = loadKnowledge(files.folder, { fresh: true });
  expect(openCompiledPack(files)).toEqual(pack && fresh.ok ? takeCompiled(pack, fresh.knowledge.index) : null);
});

test('what was compiled loads as the same knowledge', () => {
  const folder = writePack();
  expect(isCompiled(folder)).toBe(true);
  expect(loadKnowledge(folder)).toEqual(loadKnowledge(folder, { fresh: true }));
});

test('what was compiled of other files is not taken', () => {
  for (const name of ['topics.yaml', 'pack.yaml', 'questions/stated.yaml']) {
    const folder = writePack();
    writeIn(folder, name, `${readFileSync(join(folder, name), 'utf8')}\n`);
    expect(isCompiled(folder)).toBe(false);
    expect(loadKnowledge(folder).ok).toBe(true);
  }
});

test('another file of questions makes what was compiled stale', () => {
  const folder = writePack();
  writeIn(folder, 'questions/more.yaml', '[]\n');
  expect(isCompiled(folder)).toBe(false);
});

test('a tampered article is refused though its pack was compiled', () => {
  const folder = writePack();
  writeIn(
    folder,
    'article.md',
    readFileSync(join(folder, 'article.md'), 'utf8').replace('bleibt still', 'bleibt laut'),
  );
  const loaded = loadKnowledge(folder);
  expect(loaded.ok ? [] : loaded.problems.map(({ check }) => check)).toContain('article-unchanged');
});

test('a damaged or missing compiled form is passed over', () => {
  const folder = writePack();
  const whole = readBytes(folder);
  for (const damaged of [whole.subarray(0, -40), whole.subarray(0, 70), Buffer.alloc(0), Buffer.from('{}')]) {
    writeFileSync(join(folder, compiledPackFile), damaged);
    expect(isCompiled(folder)).toBe(false);
    expect(loadKnowledge(folder).ok).toBe(true);
  }
});
